package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Conditional transactions, each tried under one token. What only met another transaction is tried
 * again and never shown as a refusal; what is not known to have happened is said to be unknown.
 */
final class Transactions {
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ProvisionedThroughputExceeded", "ThrottlingError");
  private static final String CONDITION = "ConditionalCheckFailed";

  private final DynamoDbClient client;
  private final Pauses pauses;

  Transactions(DynamoDbClient client, Pauses pauses) {
    this.client = client;
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
    TransactWriteItemsRequest request =
        TransactWriteItemsRequest.builder()
            .transactItems(writes.stream().map(Write::item).toList())
            .clientRequestToken(token)
            .build();
    for (int tries = 1; ; tries++) {
      Optional<Stored> stored = attempt(request, writes, tries == Calls.TRIES);
      if (stored.isPresent()) {
        return stored.get();
      }
      pauses.after(tries);
    }
  }

  private Optional<Stored> attempt(
      TransactWriteItemsRequest request, List<Write> writes, boolean last) {
    try {
      client.transactWriteItems(request);
      return Optional.of(new Stored.Done());
    } catch (TransactionCanceledException e) {
      return isPassing(e) ? again(last, e) : Optional.of(refused(e, writes));
    } catch (TransactionInProgressException e) {
      return again(last, e);
    } catch (SdkException e) {
      throw Calls.isOutage(e) ? new Unavailable("table", e) : e;
    }
  }

  private static Optional<Stored> again(boolean last, SdkException e) {
    if (last) {
      throw new Unavailable("table", e);
    }
    return Optional.empty();
  }

  /** A condition that fails beside a conflict may fail because of it: that is looked at again. */
  private static boolean isPassing(TransactionCanceledException e) {
    return e.cancellationReasons().stream()
        .map(CancellationReason::code)
        .anyMatch(PASSING::contains);
  }

  private static Stored refused(TransactionCanceledException e, List<Write> writes) {
    List<CancellationReason> reasons = e.cancellationReasons();
    int first =
        IntStream.range(0, reasons.size())
            .filter(at -> CONDITION.equals(reasons.get(at).code()))
            .findFirst()
            .orElseThrow(() -> e);
    return writes.get(first).refused().apply(new Part(reasons.get(first).item()));
  }
}
