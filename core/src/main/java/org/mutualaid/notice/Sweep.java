package org.mutualaid.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Slots;

/**
 * Does what the stream and the object store should have woken us for and did not: sends notices
 * that are still pending, judges files whose arrival was never told, and closes slots that nothing
 * came into.
 */
public final class Sweep {
  /** Younger entries are left to the stream and to the store's own events. */
  public static final Duration GRACE = Duration.ofMinutes(2);

  /** A slot older than this can no longer be used: its leave has run out, with time to spare. */
  public static final Duration SLOT_LIFE = Duration.ofSeconds(2L * Papers.SLOT_SECONDS);

  /** The most entries of each kind in one sweep; what is left waits for the next. */
  public static final int BATCH = 200;

  private final Outbox outbox;
  private final SendNotice send;
  private final Slots slots;
  private final InspectDocument inspect;

  public Sweep(Outbox outbox, SendNotice send, Slots slots, InspectDocument inspect) {
    this.outbox = outbox;
    this.send = send;
    this.slots = slots;
    this.inspect = inspect;
  }

  /**
   * How much one sweep found to do.
   *
   * @param failures of single entries, which wait for the next sweep and stopped no other
   */
  public record Swept(int notices, int documents, List<RuntimeException> failures) {}

  /**
   * Sweeps once.
   *
   * @param now the time the schedule says
   */
  public Swept at(Instant now) {
    List<RuntimeException> failures = new ArrayList<>();
    List<ReviewNotice> pending = outbox.pendingSince(now.minus(GRACE), BATCH);
    each(pending, notice -> send.on(notice, now), failures);
    List<Slots.Waiting> waiting = slots.givenBefore(now.minus(GRACE), BATCH);
    each(waiting, slot -> judge(slot, now), failures);
    return new Swept(pending.size(), waiting.size(), failures);
  }

  private static <T> void each(List<T> entries, Consumer<T> work, List<RuntimeException> failures) {
    for (T entry : entries) {
      try {
        work.accept(entry);
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
  }

  private void judge(Slots.Waiting slot, Instant now) {
    boolean judged = inspect.on(slot.claim(), slot.document(), now).isPresent();
    boolean over = slot.givenAt().plus(SLOT_LIFE).isBefore(now);
    if (!judged && over) {
      var never = new Document.Status.Refused(now, Document.Flaw.NEVER_ARRIVED);
      slots.judge(slot.claim(), slot.document(), never);
    }
  }
}
