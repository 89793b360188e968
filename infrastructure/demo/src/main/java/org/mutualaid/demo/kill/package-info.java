/**
 * Kills the embedded cloud in the middle of the demo, again and again, and finds whether anything
 * was lost that the demo had been told.
 */
@NullMarked
package org.mutualaid.demo.kill;

import org.jspecify.annotations.NullMarked;
