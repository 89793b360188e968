/**
 * Measures what a member waits for at a function's first call after a pause, as near to Lambda as
 * one machine comes: the real Runtime Interface Client, the real zip, one processor, against a
 * handler that does nothing. Ratios of one run are the result; milliseconds are never compared.
 */
@NullMarked
package org.mutualaid.bench;

import org.jspecify.annotations.NullMarked;
