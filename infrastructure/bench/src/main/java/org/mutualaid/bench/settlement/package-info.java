/**
 * What settling a quarter costs for each member, through the adapters in memory, and whether that
 * stays the same as the members become more.
 */
@NullMarked
package org.mutualaid.bench.settlement;

import org.jspecify.annotations.NullMarked;
