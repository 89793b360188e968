package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.mutualaid.claim.Ballot.Choice;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.Satisfaction;
import org.mutualaid.claim.ClaimAction.ToPanel.Cause;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.LifeCycle;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Standing;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.memory.MemoryWatches;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.watch.WatchDeadlines;

/**
 * One claim to which people drawn at random do things drawn at random, most of them not allowed.
 * The laws that are held against every step are written down here once more, from the published
 * table and without the policies.
 */
final class LifePlay {
  private static final int LONGEST_JUMP_DAYS = 4;
  private static final int LONGEST_WAIT_DAYS = 40;

  private final Random random;
  private final Set<String> moves;
  private final Scene scene = new Scene();
  private final WatchDeadlines watch =
      new WatchDeadlines(scene.claims, new MemoryWatches(scene.memory), Scene.BOOK);
  private final List<Person> staff;
  private Claim claim;

  /** With the moves of the published table, as {@code FROM Action TO}. */
  LifePlay(long seed, Set<String> moves) {
    this.random = new Random(seed);
    this.moves = moves;
    this.staff =
        List.of(
            scene.unit,
            scene.staff(Role.UNIT),
            scene.district,
            scene.staff(Role.DISTRICT),
            scene.city,
            scene.secondOfCity,
            scene.staff(Role.MUNICIPAL),
            scene.panelist(false),
            scene.panelist(false),
            scene.panelist(true),
            scene.panelist(false),
            scene.panelist(false),
            scene.panelist(true),
            scene.staff(Role.SUPERVISOR),
            scene.staff(Role.HOTLINE),
            scene.staff(Role.AUDITOR));
    this.claim = scene.complete(Scene.SMALL_FIRE);
  }

  /** Tries so many steps; gives the state that they led to. */
  Name steps(int count) {
    for (int step = 0; step < count; step++) {
      if (random.nextInt(4) == 0) {
        scene.clock.advance(Duration.ofDays(days()));
        theClockStrikes();
      }
      bringWhatWasAskedFor();
      Claim before = claim;
      Outcome outcome = random.nextInt(3) == 0 ? byMember() : byStaff();
      claim = scene.now(claim.id());
      obeysTheLaws(before, outcome);
    }
    return claim.state().name();
  }

  private int days() {
    return random.nextInt(random.nextInt(12) == 0 ? LONGEST_WAIT_DAYS : LONGEST_JUMP_DAYS);
  }

  /** What time alone brings about is a step like any other, or none, and done once. */
  private void theClockStrikes() {
    for (int strikes = random.nextInt(3); strikes > 0; strikes--) {
      Claim before = claim;
      assertEquals(List.of(), watch.at(scene.clock.instant()).failures());
      claim = scene.now(claim.id());
      if (claim.version() == before.version()) {
        assertEquals(before, claim, "time changed something without a step");
      } else {
        obeysTheLaws(before);
        notBeforeItsTime(before);
      }
    }
  }

  private void notBeforeItsTime(Claim before) {
    HistoryEntry entry = claim.history().getLast();
    assertEquals(Role.SYSTEM, entry.as());
    LocalDate last = before.dueOn().orElseThrow();
    assertTrue(CityTime.dateOf(entry.at()).isAfter(last), () -> entry + " is before " + last);
  }

  private void bringWhatWasAskedFor() {
    if (claim.state() instanceof ClaimState.Supplement supplement && random.nextInt(3) == 0) {
      supplement.asked().forEach(asked -> scene.bring(claim, asked.paper()));
      claim = scene.now(claim.id());
    }
  }

  private Outcome byMember() {
    return random.nextInt(7) == 0 ? otherFacts() : step();
  }

  /** The same fire or another one, with the same loss or another one. */
  private Outcome otherFacts() {
    return scene.change(claim, random.nextBoolean() ? Scene.SMALL_FIRE : Scene.ANOTHER_FIRE);
  }

  private Outcome step() {
    MemberAction action =
        oneOf(
            ClaimAction.Submit::new,
            ClaimAction.PapersIn::new,
            () -> new ClaimAction.Appeal("no"),
            () -> new ClaimAction.Feedback(true, Satisfaction.SATISFIED),
            () -> random.nextInt(30) == 0 ? new ClaimAction.Withdraw() : new ClaimAction.Submit(),
            () -> random.nextInt(30) == 0 ? new ClaimAction.Discard() : new ClaimAction.PapersIn());
    return scene.act(claim, action);
  }

  /** Most often somebody at whose desk the claim lies, and something that could be next. */
  private Outcome byStaff() {
    Post desk = claim.route().desk(claim.state());
    List<Person> there = staff.stream().filter(who -> who.post().orElseThrow().isAt(desk)).toList();
    List<Person> from = there.isEmpty() || random.nextInt(3) == 0 ? staff : there;
    Person who = from.get(random.nextInt(from.size()));
    ReviewAction action = action();
    for (int tries = 0; tries < 8 && LifeCycle.next(claim.state(), action).isEmpty(); tries++) {
      action = action();
    }
    return scene.review(claim, who, action);
  }

  private ReviewAction action() {
    Optional<String> note = Optional.of("note");
    var today = CityTime.dateOf(scene.clock.instant());
    return oneOf(
        () -> new ClaimAction.Confirm(note),
        () -> new ClaimAction.ObjectTo("why"),
        () ->
            new ClaimAction.RequestPapers(
                List.of(new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE)), note),
        () -> new ClaimAction.ConsentToRequest("why"),
        () -> new ClaimAction.PassOn(note),
        () -> new ClaimAction.Return("why"),
        () -> new ClaimAction.Investigate("why"),
        () -> new ClaimAction.Report("findings"),
        () -> new ClaimAction.Approve(random.nextBoolean(), note),
        () -> new ClaimAction.Reject("NOT_COVERED", "Article 9", note),
        () -> new ClaimAction.ToPanel(oneOf(Cause.values()), note),
        this::vote,
        this::vote,
        () -> new ClaimAction.Hold(today.plusDays(random.nextInt(20) - 2), "why"),
        () -> new ClaimAction.Resume(note),
        () -> new ClaimAction.Undo("why"),
        () -> new ClaimAction.Note("text"),
        ClaimAction.Take::new,
        ClaimAction.Take::new,
        ClaimAction.Release::new,
        () -> new ClaimAction.Reopen("why"),
        () -> new ClaimAction.Close(note));
  }

  private ReviewAction vote() {
    Choice choice = oneOf(Choice.values());
    boolean rejects = choice == Choice.REJECT;
    return new ClaimAction.Vote(
        choice,
        rejects ? Optional.of("NOT_COVERED") : Optional.empty(),
        rejects ? Optional.of("Article 9") : Optional.empty(),
        Optional.of("note"));
  }

  private void obeysTheLaws(Claim before, Outcome outcome) {
    if (outcome instanceof Outcome.Refused) {
      assertEquals(before, claim, "a refusal changed something");
    } else if (claim.version() == before.version()) {
      assertEquals(before.leased(claim.lease()), claim, "a lease changed more than itself");
      assertFalse(before.lease().filter(this::isOfAnother).isPresent(), "taken from another");
    } else {
      obeysTheLaws(before);
    }
  }

  private void obeysTheLaws(Claim before) {
    HistoryEntry entry = claim.history().getLast();
    assertFalse(before.lease().filter(lease -> heldUp(lease, entry)).isPresent(), "not waited");
    assertEquals(before.version() + 1, claim.version());
    assertEquals(claim.version(), claim.history().size());
    assertEquals(Standing.after(claim.history()), claim.state(), "replay gives another state");
    String move = entry.from() + " " + entry.action() + " " + entry.to();
    assertTrue(moves.contains(move), "not in the published table: " + move);
    peopleAreApart(before.history(), entry);
    decidedByEnough(before, entry);
    bookedOnce();
  }

  private void peopleAreApart(List<HistoryEntry> before, HistoryEntry entry) {
    boolean review = entry.as() != Role.MEMBER;
    assertTrue(!review || !entry.by().equals(claim.member()), "a claim of their own");
    for (HistoryEntry earlier : before) {
      boolean same = earlier.by().equals(entry.by()) && !earlier.action().equals("Note");
      assertTrue(
          !same || entry.action().equals("Note") || earlier.as() == entry.as(),
          "one person at two levels");
    }
    long requests = count("RequestPapers");
    assertTrue(requests <= 1 + count("ConsentToRequest"), "asked for papers twice");
    assertTrue(count("Appeal") <= 1, "appealed twice");
  }

  /** Whether somebody else had it who gave it neither back nor let the time pass. */
  private boolean isOfAnother(Lease lease) {
    Optional<PersonId> now = claim.lease().map(Lease::by);
    return lease.runs(scene.clock.instant()) && now.isPresent() && !now.get().equals(lease.by());
  }

  private boolean heldUp(Lease lease, HistoryEntry entry) {
    boolean waits =
        entry.as() != Role.MEMBER
            && !Set.of("Note", "Undo", "ConsentToRequest", "Reopen", "Close")
                .contains(entry.action());
    return waits && lease.runs(entry.at()) && !lease.by().equals(entry.by());
  }

  private long count(String action) {
    return claim.history().stream().filter(entry -> entry.action().equals(action)).count();
  }

  /** By the city a refusal takes two people, by the panel any decision at least three votes. */
  private static void decidedByEnough(Claim before, HistoryEntry entry) {
    boolean refusal = entry.to() == Name.REJECTED && entry.from() == Name.MUNICIPAL_REVIEW;
    if (refusal) {
      assertNotEquals(entry.by(), before.proposal().orElseThrow().by(), "refused by one person");
    }
    boolean panel = entry.as() == Role.PANEL && entry.moved();
    if (panel) {
      List<PersonId> voters = new ArrayList<>();
      ((ClaimState.Voting) before.state()).ballots().forEach(ballot -> voters.add(ballot.by()));
      voters.add(entry.by());
      assertEquals(voters.size(), Set.copyOf(voters).size(), "somebody voted twice");
      assertTrue(voters.size() >= 3, "fewer than three votes");
    }
  }

  /** What the ledger holds of the claim is what is granted now: no more, no less. */
  private void bookedOnce() {
    long booked =
        new MemoryLedgers(scene.memory)
            .ofMember(scene.member.id()).own().lines().stream()
                .filter(line -> line.number().claim().equals(claim.id().value()))
                .mapToLong(line -> line.uses().amount().fen())
                .sum();
    boolean granted = claim.state().name() == Name.APPROVED;
    assertEquals(granted ? claim.amount().fen() : 0, booked, "the ledger and the claim differ");
  }

  @SafeVarargs
  private <T> T oneOf(Supplier<T>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }

  private <T> T oneOf(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
