package org.mutualaid.dynamodb;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Unavailable;

/** Reads and single writes: tells an outage from a mistake, and reads again what met a write. */
final class Calls {
  /** The most tries of what only met another transaction. */
  static final int TRIES = 4;

  /** The name of DynamoDB's exception for a single write whose condition failed. */
  static final String CONDITION = "ConditionalCheckFailedException";

  /** The name of DynamoDB's exception for a transaction that was held back. */
  static final String CANCELLED = "TransactionCanceledException";

  private final Api api;
  private final Pauses pauses;

  Calls(Api api, Pauses pauses) {
    this.api = api;
    this.pauses = pauses;
  }

  /**
   * Makes one call.
   *
   * @throws Unavailable if the table cannot answer now
   * @throws Refusal if it says no, which is a mistake of ours where it is not expected
   */
  Reply ask(String operation, Request request) {
    try {
      return api.call(operation, request);
    } catch (IOException e) {
      throw new Unavailable("table", e);
    }
  }

  /** One item, consistently; empty if there is none. */
  Part read(String table, Fields key) {
    return ask("GetItem", get(table, key).flag("ConsistentRead", true)).item();
  }

  /** Several items as they are at one moment, in the order asked for; empty where there is none. */
  List<Part> readTogether(List<Request> gets) {
    List<Request> items = gets.stream().map(get -> new Request().part("Get", get)).toList();
    Request request = new Request().parts("TransactItems", items);
    for (int tries = 1; ; tries++) {
      Optional<List<Part>> read = tryToRead(request, tries == TRIES);
      if (read.isPresent()) {
        return read.get();
      }
      pauses.after(tries);
    }
  }

  static Request get(String table, Fields key) {
    return Request.on(table).attributes("Key", key);
  }

  private Optional<List<Part>> tryToRead(Request request, boolean last) {
    try {
      return Optional.of(ask("TransactGetItems", request).items());
    } catch (Refusal e) {
      if (!e.is(CANCELLED)) {
        throw e;
      }
      if (last) {
        throw new Unavailable("table", e);
      }
      return Optional.empty();
    }
  }
}
