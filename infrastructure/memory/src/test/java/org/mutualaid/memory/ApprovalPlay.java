package org.mutualaid.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Again;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Decisions;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Store;
import org.mutualaid.contract.Sums;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.money.Money;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Person;

/**
 * One seed: two people of one home with five claims, and four of the city who approve them, some
 * the same one, some the same request twice, and take some back and approve them anew, while calls
 * fail before and after they are made.
 */
final class ApprovalPlay {
  private static final int CLAIMS = 5;
  private static final int ACTORS = 4;
  private static final int MOST_TRIES = 60;
  private static final Money CAP_OF_HOME = new Money(1_000_000);
  private static final Money CAP_OF_INJURY = new Money(500_000);

  private final Random random;
  private final Memory memory = new Memory(new MovableClock());
  private final MemoryVault vault = new MemoryVault(byte[]::new);
  private final MemoryClaims claims = new MemoryClaims(memory);
  private final HouseholdId home = Cast.aHome();
  private final FaultyClaims faulty;
  private final Turns turns;
  private final Decisions city;
  private final List<Person> members = new ArrayList<>();
  private final List<Claim> waiting = new ArrayList<>();
  private final Set<ClaimId> undone = new HashSet<>();
  private final List<Acknowledged> acknowledged = new ArrayList<>();

  private record Acknowledged(Claim claim, RequestKey request, String receipt) {}

  private sealed interface Task {
    Claim claim();
  }

  private record Approval(Claim claim, RequestKey request) implements Task {}

  /** Where it is approved by then, takes it back, and approves it anew. */
  private record Undoing(Claim claim) implements Task {}

  ApprovalPlay(long seed, Bug bug) {
    this.random = new Random(seed);
    this.turns = new Turns(random);
    this.faulty =
        new FaultyClaims(claims, turns, random, this::assertNothingBroken) {
          @Override
          Stored write(Change change) {
            return bug.write(change, claims, memory, random);
          }
        };
    this.city = new Decisions(store(), faulty);
    for (int at = 0; at < 2; at++) {
      members.add(city.enrolled(Cast.livingAt(home, Cast.aMember(vault, Cast.aRoute()))));
    }
    for (int at = 0; at < CLAIMS; at++) {
      waiting.add(city.atTheCity(members.get(random.nextInt(2)), event(at)));
    }
  }

  /**
   * Plays it to its end.
   *
   * @return how many calls failed
   */
  int play() {
    List<Task> tasks = new ArrayList<>();
    for (Claim claim : waiting) {
      tasks.add(aTask(claim));
    }
    for (int more = random.nextInt(5); more > 0; more--) {
      Task known = tasks.get(random.nextInt(CLAIMS));
      tasks.add(
          switch (random.nextInt(3)) {
            case 0 -> known;
            case 1 -> aTask(known.claim());
            default -> new Undoing(known.claim());
          });
    }
    Collections.shuffle(tasks, random);
    List<Runnable> actors = new ArrayList<>();
    for (int actor = 0; actor < ACTORS; actor++) {
      int first = actor;
      actors.add(
          () -> {
            for (int at = first; at < tasks.size(); at += ACTORS) {
              act(tasks.get(at));
            }
          });
    }
    turns.play(actors);
    assertAllDecided();
    return faulty.faults();
  }

  /** Every call in the order in which it was made. */
  List<String> trace() {
    return faulty.trace();
  }

  private Task aTask(Claim claim) {
    return new Approval(claim, city.requestOf(city.someoneOfTheCity(), claim));
  }

  private Event event(int at) {
    LocalDate day = LocalDate.ofYearDay(2026, 10 + at);
    int grade = 1 + random.nextInt(10);
    return switch (random.nextInt(4)) {
      case 0 ->
          new Event.AccidentInjury(
              day, new Event.Injury.Graded(List.of(grade)), Optional.empty(), new TreeSet<>());
      case 1 ->
          new Event.HospitalStay(
              day, day.plusDays(2 + grade), Event.Cause.ACCIDENT, new TreeSet<>());
      default -> Decisions.fire(10 + at, 10_000 + random.nextInt(80_000));
    };
  }

  private void act(Task task) {
    switch (task) {
      case Approval approval -> approve(approval);
      case Undoing(Claim claim) -> undo(claim);
    }
  }

  private void undo(Claim claim) {
    Person reviewer = city.someoneOfTheCity();
    RequestKey request = city.requestOf(reviewer, claim);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Claim now = city.now(claim.id());
      if (!(now.state() instanceof ClaimState.Approved)) {
        return;
      }
      Change back = Again.under(request, city.takingBack(now, reviewer));
      if (isStored(back)) {
        undone.add(claim.id());
        Claim returned = city.now(claim.id());
        approve(new Approval(returned, city.requestOf(city.someoneOfTheCity(), returned)));
        return;
      }
    }
  }

  /** Whether it is there, now or from a try whose answer was lost. */
  private boolean isStored(Change back) {
    try {
      return switch (faulty.store(back)) {
        case Stored.Done(), Stored.Already(_) -> true;
        default -> false;
      };
    } catch (Unavailable unknown) {
      return memory.replay(back.request()).isPresent();
    }
  }

  private void approve(Approval task) {
    switch (untilAnswered(task)) {
      case Outcome.Accepted(var receipt, _) ->
          acknowledged.add(new Acknowledged(task.claim(), task.request(), receipt.text()));
      case Outcome.Refused(Refusal refusal) -> {
        var stale = assertInstanceOf(Refusal.StaleClaim.class, refusal);
        assertTrue(
            stale.currentVersion() > task.claim().version(),
            "refused as stale, though nobody else has decided");
      }
    }
  }

  private Outcome untilAnswered(Approval task) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        return city.approve(task.claim(), task.request());
      } catch (Unavailable again) {
        turns.pass();
      }
    }
    throw new AssertionError("no answer in " + MOST_TRIES + " tries");
  }

  /** What holds after every write. */
  private void assertNothingBroken() {
    Ledger shared = memory.ledger(home);
    assertTrue(
        sumOf(shared, "ACC-PROP.FIRE").compareTo(CAP_OF_HOME) <= 0,
        () -> "the cap of the home is exceeded: " + sumOf(shared, "ACC-PROP.FIRE"));
    Money fires = Money.ZERO;
    for (Person member : members) {
      Ledger own = memory.ledger(member.id());
      assertTrue(
          sumOf(own, "ACC-PROP.INJURY").compareTo(CAP_OF_INJURY) <= 0,
          "the cap of a member is exceeded");
      fires = fires.plus(sumOf(own, "ACC-PROP.FIRE"));
    }
    assertEquals(fires, sumOf(shared, "ACC-PROP.FIRE"), "the home differs from its people");
    for (Claim claim : waiting) {
      Claim now = memory.claim(claim.id()).orElseThrow();
      boolean approved = now.state() instanceof ClaimState.Approved;
      Money due = approved ? now.amount() : Money.ZERO;
      assertEquals(due, paidFor(claim), "payouts of a claim");
      assertEquals(due, reservedFor(claim), "lines of a claim");
    }
  }

  private void assertAllDecided() {
    assertNothingBroken();
    for (Claim claim : waiting) {
      Claim now = memory.claim(claim.id()).orElseThrow();
      assertEquals(new ClaimState.Approved(), now.state(), "a claim that nobody could decide");
      List<Acknowledged> told =
          acknowledged.stream().filter(one -> one.claim().id().equals(claim.id())).toList();
      if (undone.contains(claim.id())) {
        continue;
      }
      assertEquals(
          List.of("APPROVED " + now.amount()),
          told.stream().map(Acknowledged::receipt).distinct().toList(),
          "what those who approved were told");
      assertEquals(1, told.stream().map(Acknowledged::request).distinct().count());
    }
  }

  private Money paidFor(Claim claim) {
    return Sums.of(
        memory.payouts.values().stream()
            .filter(payout -> payout.number().claim().equals(claim.id().value()))
            .filter(payout -> payout.takenBackBy().isEmpty())
            .map(payout -> payout.amount()));
  }

  private Money reservedFor(Claim claim) {
    Stream<Money> amounts =
        memory.ledger(claim.member()).lines().stream()
            .filter(line -> line.number().claim().equals(claim.id().value()))
            .map(line -> line.uses().amount());
    return Sums.of(amounts);
  }

  private static Money sumOf(Ledger ledger, String benefit) {
    return Sums.of(
        ledger.lines().stream()
            .filter(line -> line.uses().benefit().toString().equals(benefit))
            .map(line -> line.uses().amount()));
  }

  private Store store() {
    return new Store(
        claims,
        new MemoryOwnClaims(memory),
        new MemoryQueues(memory),
        new MemorySlots(memory),
        new MemoryOutbox(memory),
        new MemoryLooks(memory),
        new MemoryPeople(memory),
        new MemoryLedgers(memory),
        new MemorySettlements(memory),
        new MemoryBatches(memory),
        new MemoryReleases(memory),
        new MemoryWatches(memory));
  }
}
