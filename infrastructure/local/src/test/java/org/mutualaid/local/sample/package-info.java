/** A function for the tests. */
@NullMarked
package org.mutualaid.local.sample;

import org.jspecify.annotations.NullMarked;
