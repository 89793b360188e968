package org.mutualaid.dynamodb;

import java.util.function.Function;
import org.mutualaid.claim.Stored;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One write of a transaction, and what it means where its condition does not hold.
 *
 * @param item with its condition
 * @param refused what became of the whole, by the item that stood in the way
 */
record Write(TransactWriteItem item, Function<Part, Stored> refused) {}
