/**
 * Looks at rosters that arrived and applies those that are to be applied, for as long as one
 * invocation lasts. The bucket tells of a file at once, and the clock of all that is unfinished.
 */
@NullMarked
package org.mutualaid.functions.importroster;

import org.jspecify.annotations.NullMarked;
