/**
 * Event source mappings of table streams: batches, filters, partial answers, halving, retries, and
 * a checkpoint on disk that never runs ahead of what a function has taken.
 */
@NullMarked
package org.mutualaid.local.stream;

import org.jspecify.annotations.NullMarked;
