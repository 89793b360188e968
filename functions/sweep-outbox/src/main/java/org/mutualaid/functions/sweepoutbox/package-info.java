/**
 * Goes round by the clock and does what the stream and the object store should have woken us for.
 * Knows no rule; what is swept, and how old it must be, is the core's.
 */
@NullMarked
package org.mutualaid.functions.sweepoutbox;

import org.jspecify.annotations.NullMarked;
