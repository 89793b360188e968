package org.mutualaid.settlement;

import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;

/**
 * The city releases the batch of a quarter. It takes two people: the first proposes it, the second,
 * who says the same of the same version, does it.
 */
public final class ReleaseBatch {
  private final Batches batches;
  private final Settlements settlements;

  public ReleaseBatch(Batches batches, Settlements settlements) {
    this.batches = batches;
    this.settlements = settlements;
  }

  /** Words the answer, before it is stored. */
  @FunctionalInterface
  public interface Receipts {
    /** The answer for the batch as it is after the request. */
    Receipt of(Batches.Kept after);
  }

  /**
   * Releases the batch or proposes to, or says why not; a repeated request gets its first answer.
   *
   * @param version that the caller saw
   */
  public Outcome on(Quarter quarter, long version, RequestKey request, Receipts receipts) {
    Batches.Opened opened = batches.open(quarter, request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().orElseThrow().answer(request);
    }
    Optional<Refusal> refusal = refusal(opened, version);
    return refusal.isPresent()
        ? new Outcome.Refused(refusal.orElseThrow())
        : released(opened.kept(), ViewBatch.cityPost(opened).orElseThrow(), request, receipts);
  }

  private Optional<Refusal> refusal(Batches.Opened opened, long version) {
    if (ViewBatch.cityPost(opened).isEmpty()) {
      return Optional.of(new Refusal.NotYourDesk());
    }
    if (opened.kept().one().isEmpty()) {
      return Optional.of(new Refusal.NoSuchSettlement());
    }
    Batch batch = opened.kept().one().orElseThrow();
    Person caller = opened.caller().orElseThrow();
    if (batch.version() != version || !batch.state().mayBeReleased()) {
      return Optional.of(notReady(batch));
    }
    if (!batch.mayBeReleasedBy(caller.id())) {
      return Optional.of(new Refusal.ActedBefore());
    }
    return isTheirOwn(batch.quarter(), caller)
        ? Optional.of(new Refusal.OwnClaim())
        : Optional.empty();
  }

  /** Whether something in the batch is paid to the caller, or to a relative they declared. */
  private boolean isTheirOwn(Quarter quarter, Person caller) {
    return Stream.concat(Stream.of(caller.id()), caller.relatives().stream())
        .flatMap(person -> settlements.standing(quarter, person).settled().stream())
        .anyMatch(totals -> totals.paying() > 0);
  }

  private Outcome released(Batches.Kept kept, Post post, RequestKey request, Receipts receipts) {
    Batch after = kept.one().orElseThrow().releasing(request.caller());
    Receipt receipt = receipts.of(new Batches.Kept(Optional.of(after), kept.released()));
    return switch (batches.step(after, post, request, receipt)) {
      case Stored.Done() -> new Outcome.Accepted(receipt, false);
      case Stored.Already(Replay first) -> first.answer(request);
      case Stored.Lost() -> new Outcome.Refused(lost(after, request));
      case Stored.Overtaken _, Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a claim can meet these");
    };
  }

  private Refusal lost(Batch after, RequestKey request) {
    return batches
        .view(after.quarter(), request.caller())
        .kept()
        .one()
        .filter(now -> now.version() != after.version() - 1)
        .map(ReleaseBatch::notReady)
        .orElseGet(Refusal.NotYourDesk::new);
  }

  private static Refusal notReady(Batch batch) {
    return new Refusal.SettlementNotReady(batch.state().name(), batch.version());
  }
}
