package org.mutualaid.dynamodb;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;

/**
 * Conditional transactions, each tried under one token. What only met another transaction is tried
 * again and never shown as a refusal; what is not known to have happened is said to be unknown.
 */
final class Transactions {
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ProvisionedThroughputExceeded", "ThrottlingError");
  private static final int MOST_WRITES = 100;
  private static final String CONDITION = "ConditionalCheckFailed";

  private final Api api;
  private final Pauses pauses;

  Transactions(Api api, Pauses pauses) {
    this.api = api;
    this.pauses = pauses;
  }

  /**
   * Stores all or nothing.
   *
   * @param writes where several conditions fail, the first in this order says what it means
   * @param token of these very writes; the same token never writes twice
   * @throws Unavailable if it is not known whether it was stored
   */
  Stored store(List<Write> writes, String token) {
    if (writes.size() > MOST_WRITES) {
      throw new IllegalArgumentException("a transaction has at most 100 items: " + writes.size());
    }
    Request request =
        new Request()
            .parts("TransactItems", writes.stream().map(Write::request).toList())
            .text("ClientRequestToken", token);
    for (int tries = 1; ; tries++) {
      Optional<Stored> stored = attempt(request, writes, tries == Calls.TRIES);
      if (stored.isPresent()) {
        return stored.get();
      }
      pauses.after(tries);
    }
  }

  private Optional<Stored> attempt(Request request, List<Write> writes, boolean last) {
    try {
      api.call("TransactWriteItems", request);
      return Optional.of(new Stored.Done());
    } catch (IOException e) {
      throw new Unavailable("table", e);
    } catch (Refusal e) {
      if (!isPassing(e)) {
        return Optional.of(refused(e, writes));
      }
      if (last) {
        throw new Unavailable("table", e);
      }
      return Optional.empty();
    }
  }

  /** A condition that fails beside a conflict may fail because of it: that is looked at again. */
  private static boolean isPassing(Refusal e) {
    return e.is("TransactionInProgressException")
        || e.reasons().stream().map(Refusal.Reason::code).anyMatch(PASSING::contains);
  }

  private static Stored refused(Refusal e, List<Write> writes) {
    List<Refusal.Reason> reasons = e.reasons();
    int first =
        IntStream.range(0, reasons.size())
            .filter(at -> CONDITION.equals(reasons.get(at).code()))
            .findFirst()
            .orElseThrow(() -> e);
    return writes.get(first).refused().apply(reasons.get(first).item());
  }
}
