/**
 * Letters that tell of decisions: made when they are first asked for, from what is sealed with the
 * decision, and never made anew.
 */
@NullMarked
package org.mutualaid.letter;

import org.jspecify.annotations.NullMarked;
