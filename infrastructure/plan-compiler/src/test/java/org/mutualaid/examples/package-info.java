/** What the tool for worked cases says. */
@NullMarked
package org.mutualaid.examples;

import org.jspecify.annotations.NullMarked;
