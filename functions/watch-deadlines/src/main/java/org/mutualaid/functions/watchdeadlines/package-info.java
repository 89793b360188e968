/**
 * Goes round by the clock and has done what the passing of time alone brings about. Knows no rule;
 * what is due, and when, is the core's.
 */
@NullMarked
package org.mutualaid.functions.watchdeadlines;

import org.jspecify.annotations.NullMarked;
