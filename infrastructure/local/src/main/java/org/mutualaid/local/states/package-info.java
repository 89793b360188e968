/**
 * Runs the part of the Amazon States Language that the template uses, over the same functions, and
 * refuses all else by name at start. What was done is on disk, so it goes on after a kill.
 */
@NullMarked
package org.mutualaid.local.states;

import org.jspecify.annotations.NullMarked;
