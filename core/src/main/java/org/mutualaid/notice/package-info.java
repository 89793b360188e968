/**
 * What is told to whom when a claim changes: the outbox, its entries and the port that publishes
 * them.
 */
@NullMarked
package org.mutualaid.notice;

import org.jspecify.annotations.NullMarked;
