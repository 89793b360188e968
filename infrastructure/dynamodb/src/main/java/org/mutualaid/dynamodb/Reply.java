package org.mutualaid.dynamodb;

import java.util.List;

/**
 * What DynamoDB answered.
 *
 * @param items in the order asked for; an empty part where there is none
 * @param last the key after which a query has more, or an empty part
 */
record Reply(List<Part> items, Part last) {
  /** The one item that was asked for; empty if there is none. */
  Part item() {
    return items.isEmpty() ? Part.NONE : items.getFirst();
  }
}
