package org.mutualaid.dynamodb;

import java.util.function.Function;
import org.mutualaid.claim.Stored;

/**
 * One write of a transaction, and what it means where its condition does not hold.
 *
 * @param request of the write with its condition
 * @param refused what became of the whole, by the item that stood in the way
 */
record Write(Request request, Function<Part, Stored> refused) {}
