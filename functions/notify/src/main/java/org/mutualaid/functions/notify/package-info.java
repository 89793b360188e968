/**
 * Hears from the table's stream that a notice was stored and publishes it, in the order of each
 * claim. Decides nothing: what to tell, and whom, was stored with the change itself.
 */
@NullMarked
package org.mutualaid.functions.notify;

import org.jspecify.annotations.NullMarked;
