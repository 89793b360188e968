package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Steps;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.memory.MemoryOutbox;
import org.mutualaid.memory.MemoryWatches;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.watch.WatchDeadlines;

/** What time alone brings about; the first day is Monday, 20 April 2026. */
class WatchDeadlinesTest {
  private static final Optional<String> NOTE = Optional.of("note");

  private final Scene scene = new Scene();
  private final WatchDeadlines watch =
      new WatchDeadlines(scene.claims, new MemoryWatches(scene.memory), Scene.BOOK);

  @Test
  void a_member_is_reminded_three_times_and_the_hotline_calls_before_the_claim_lapses() {
    Claim claim = askedForPapers();
    assertEquals(List.of(), dailyUntil(9));
    assertEquals(List.of("SUPPLEMENT_REMINDER MEMBER"), daily(10));
    assertEquals(List.of(), dailyUntil(19));
    assertEquals(List.of("SUPPLEMENT_REMINDER_AGAIN MEMBER"), daily(20));
    assertEquals(List.of(), dailyUntil(26));
    assertEquals(
        List.of("SUPPLEMENT_LAST_CALL MEMBER", "SUPPLEMENT_CALL_MEMBER HOTLINE"), daily(27));
    assertEquals(List.of(), dailyUntil(30));
    assertEquals(Name.SUPPLEMENT, state(claim));
    assertEquals(List.of("Lapse MEMBER"), daily(31));
    assertEquals(Name.LAPSED, state(claim));
    assertEquals(List.of(), dailyUntil(90));
  }

  @Test
  void a_step_that_nobody_asked_for_is_by_the_system_and_gives_the_event_back() {
    Claim claim = askedForPapers();
    dailyUntil(31);
    HistoryEntry lapse = scene.now(claim.id()).history().getLast();
    assertEquals("Lapse", lapse.action());
    assertEquals(Role.SYSTEM, lapse.as());
    assertEquals(PersonId.SYSTEM, lapse.by());
    scene.draft(Scene.SMALL_FIRE);
  }

  @Test
  void of_reminders_whose_days_were_missed_only_the_last_is_told() {
    askedForPapers();
    assertEquals(List.of("SUPPLEMENT_REMINDER_AGAIN MEMBER"), daily(22));
    assertEquals(2, daily(28).size());
  }

  @Test
  void a_claim_does_not_lapse_unless_its_member_was_called_four_days_before() {
    Claim claim = askedForPapers();
    assertEquals(
        List.of("SUPPLEMENT_LAST_CALL MEMBER", "SUPPLEMENT_CALL_MEMBER HOTLINE"), daily(45));
    assertEquals(List.of(), dailyUntil(48));
    assertEquals(Name.SUPPLEMENT, state(claim));
    assertEquals(List.of("Lapse MEMBER"), daily(49));
  }

  @Test
  void papers_that_came_end_the_reminders() {
    Claim claim = askedForPapers();
    daily(10);
    scene.bring(claim, "ID_CARD");
    accepted(scene.act(scene.now(claim.id()), new ClaimAction.PapersIn()));
    List<String> told = dailyUntil(31);
    assertTrue(told.stream().noneMatch(notice -> notice.startsWith("SUPPLEMENT")), told::toString);
    assertEquals(Name.UNIT_REVIEW, state(claim));
  }

  @Test
  void a_note_meanwhile_changes_no_day() {
    Claim claim = askedForPapers();
    daily(10);
    accepted(scene.review(scene.now(claim.id()), scene.unit, new ClaimAction.Note("called")));
    assertEquals(List.of("Note MEMBER"), dailyUntil(19));
    assertEquals(List.of("SUPPLEMENT_REMINDER_AGAIN MEMBER"), daily(20));
  }

  @Test
  void a_claim_that_gets_late_is_told_to_each_level_and_its_member_once() {
    scene.atUnit(Scene.SMALL_FIRE);
    drain();
    assertEquals(List.of(), until("2026-04-22"));
    assertEquals(List.of("STILL_WORKING MEMBER"), until("2026-04-23"));
    assertEquals(List.of(), until("2026-04-29"));
    assertEquals(List.of("WARNING_YELLOW UNIT"), until("2026-04-30"));
    assertEquals(List.of(), until("2026-05-07"));
    assertEquals(List.of("WARNING_ORANGE DISTRICT"), until("2026-05-08"));
    assertEquals(List.of(), until("2026-05-11"));
    assertEquals(List.of("WARNING_RED MUNICIPAL"), until("2026-05-12"));
    assertEquals(List.of(), until("2026-08-01"));
  }

  @Test
  void the_next_level_is_not_warned_of_what_was_told_before() {
    Claim claim = scene.atUnit(Scene.SMALL_FIRE);
    until("2026-04-30");
    accepted(scene.review(claim, scene.unit, new ClaimAction.Confirm(NOTE)));
    // The district has three days: 6, 7 and 8 May.
    assertEquals(List.of("Confirm DISTRICT"), until("2026-05-07"));
    assertEquals(List.of("WARNING_ORANGE DISTRICT", "STILL_WORKING MEMBER"), until("2026-05-09"));
  }

  @Test
  void an_investigation_over_its_time_is_told() {
    Claim claim = scene.atUnit(Scene.SMALL_FIRE);
    accepted(scene.review(claim, scene.district, new ClaimAction.Investigate("why")));
    LocalDate last =
        LocalDate.parse(scene.now(claim.id()).history().getLast().details().getFirst());
    drain();
    assertEquals(List.of(), until(last.toString()));
    assertEquals(
        List.of("STILL_WORKING MEMBER", "INVESTIGATION_OVERDUE DISTRICT"),
        until(last.plusDays(1).toString()));
  }

  @Test
  void a_refused_claim_is_closed_when_the_time_for_an_appeal_is_over() {
    Claim claim = refusedClaim();
    dailyUntil(30);
    assertEquals(Name.REJECTED, state(claim));
    assertEquals(List.of("Close MEMBER"), daily(31));
    assertEquals(Name.CLOSED, state(claim));
    Claim closed = scene.now(claim.id());
    refused(Refusal.AppealTooLate.class, scene.act(closed, new ClaimAction.Appeal("no")));
  }

  @Test
  void a_paid_claim_is_closed_when_the_follow_up_is_over() {
    Claim claim = scene.atCity(Scene.SMALL_FIRE);
    accepted(scene.review(claim, scene.city, new ClaimAction.Approve(true, NOTE)));
    ofItself(claim, new ClaimAction.OrderPayment());
    ofItself(claim, new ClaimAction.ConfirmPayment());
    dailyUntil(7);
    assertEquals(Name.PAID, state(claim));
    assertEquals(List.of("Close MEMBER"), daily(8));
    assertEquals(Name.CLOSED, state(claim));
  }

  private Claim askedForPapers() {
    Claim claim = scene.atUnit(Scene.SMALL_FIRE);
    var request =
        new ClaimAction.RequestPapers(
            List.of(new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE)), NOTE);
    accepted(scene.review(claim, scene.unit, request));
    drain();
    return scene.now(claim.id());
  }

  private Claim refusedClaim() {
    Claim claim = scene.atCity(Scene.SMALL_FIRE);
    var reject = new ClaimAction.Reject("NOT_COVERED", "Article 9", NOTE);
    accepted(scene.review(claim, scene.city, reject));
    accepted(scene.review(scene.now(claim.id()), scene.secondOfCity, reject));
    drain();
    return scene.now(claim.id());
  }

  private void ofItself(Claim claim, ClaimAction action) {
    var asked = Steps.Asked.ofItself(scene.now(claim.id()), action, Scene.NOW);
    accepted(
        new Steps(scene.claims, Scene.BOOK).attempt(asked, _ -> new Receipt("")).orElseThrow());
    drain();
  }

  private Name state(Claim claim) {
    return scene.now(claim.id()).state().name();
  }

  /** What is told on a day, when the clock strikes twice on it. */
  private List<String> daily(int day) {
    watch.at(day(day));
    watch.at(day(day).plus(Duration.ofHours(1)));
    return drain();
  }

  private List<String> dailyUntil(int last) {
    int first = (int) Duration.between(Scene.NOW, scene.clock.instant()).toDays();
    return Stream.iterate(first, day -> day <= last, day -> day + 1)
        .flatMap(day -> daily(day).stream())
        .toList();
  }

  private List<String> until(String last) {
    long day = ChronoUnit.DAYS.between(CityTime.dateOf(Scene.NOW), LocalDate.parse(last));
    return dailyUntil((int) day);
  }

  private Instant day(int day) {
    Instant then = Scene.NOW.plus(Duration.ofDays(day));
    Duration ahead = Duration.between(scene.clock.instant(), then);
    if (!ahead.isNegative()) {
      scene.clock.advance(ahead);
    }
    return then;
  }

  /** The notices since the last time, as reason and to whom. */
  private List<String> drain() {
    var outbox = new MemoryOutbox(scene.memory);
    List<ReviewNotice> pending = outbox.pendingSince(Instant.MAX, 1_000);
    pending.forEach(notice -> outbox.sent(notice, Scene.NOW));
    return pending.stream().map(notice -> notice.reason() + " " + notice.level()).toList();
  }
}
