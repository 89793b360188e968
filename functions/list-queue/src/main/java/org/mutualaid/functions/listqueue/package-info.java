/** The work that lies at one desk. */
@NullMarked
package org.mutualaid.functions.listqueue;

import org.jspecify.annotations.NullMarked;
