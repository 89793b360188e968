package org.mutualaid.functions.watchdeadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Stored;
import org.mutualaid.contract.Again;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryClaims;
import org.mutualaid.memory.MemoryOutbox;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.memory.MemoryWatches;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.Person;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.watch.Telling;
import org.mutualaid.watch.Watches;

/** Handed in on 20 April 2026; the clock strikes on 21 May, more than ten working days later. */
class WatchDeadlinesHandlerTest {
  private static final Path EVENT = Path.of("../../events/watch-deadlines/every-hour.json");

  private final Memory memory = new Memory(new MovableClock());
  private final MemoryClaims claims = new MemoryClaims(memory);

  @Test
  void the_time_of_the_event_says_what_is_due_and_striking_twice_does_it_once() throws IOException {
    Claim claim = handedIn();
    strike(new MemoryWatches(memory));
    strike(new MemoryWatches(memory));
    assertEquals(
        List.of("Submit", "STILL_WORKING", "WARNING_YELLOW", "WARNING_ORANGE", "WARNING_RED"),
        toldOf(claim));
    assertEquals(new ClaimState.UnitReview(), stored(claim).state());
  }

  @Test
  void one_claim_that_fails_stops_no_other_and_the_run_says_so() throws IOException {
    Claim poison = handedIn();
    Claim good = handedIn();
    Watches failing = new FailingOn(poison.id(), new MemoryWatches(memory));
    assertThrows(IllegalStateException.class, () -> strike(failing));
    assertEquals(5, toldOf(good).size());
    assertEquals(List.of("Submit"), toldOf(poison));
    strike(new MemoryWatches(memory));
    assertEquals(5, toldOf(poison).size());
  }

  private record FailingOn(ClaimId poison, Watches watches) implements Watches {
    @Override
    public List<ClaimId> due(LocalDate today, int limit) {
      return watches.due(today, limit);
    }

    @Override
    public Set<String> told(ClaimId claim) {
      if (claim.equals(poison)) {
        throw new IllegalStateException("this one cannot be looked at");
      }
      return watches.told(claim);
    }

    @Override
    public Stored store(Telling telling) {
      return watches.store(telling);
    }
  }

  private void strike(Watches watches) throws IOException {
    try (var event = Files.newInputStream(EVENT)) {
      new WatchDeadlinesHandler(claims, watches, CompiledPlanBook.load())
          .handleRequest(event, new ByteArrayOutputStream(), null);
    }
  }

  private Claim handedIn() {
    Person member = Cast.aMember(new MemoryVault(byte[]::new), Cast.aRoute());
    Claim draft = Fixtures.aClaimInDraft(member, Cast.aRoute(), MovableClock.START);
    Fixtures.done(claims.start(Fixtures.aStart(draft)));
    var submit =
        Fixtures.aStep(
            draft, new ClaimAction.Submit(), member.id(), Optional.empty(), MovableClock.START);
    Fixtures.done(claims.store(Again.watchedOn(LocalDate.of(2026, 4, 28), submit)));
    return submit.after();
  }

  private List<String> toldOf(Claim claim) {
    return new MemoryOutbox(memory)
        .pendingSince(Instant.MAX, 1_000).stream()
            .filter(notice -> notice.claim().equals(claim.id()))
            .map(ReviewNotice::reason)
            .toList();
  }

  private Claim stored(Claim claim) {
    return claims.view(claim.id(), claim.member()).claim().orElseThrow();
  }
}
