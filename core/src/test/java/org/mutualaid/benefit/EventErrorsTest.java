package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.money.Money;

class EventErrorsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private static final KnownNames KNOWN =
      new KnownNames(Set.of("WAR"), Set.of("STROKE"), Set.of("CITY_AID"), Optional.empty());
  private static final SortedSet<String> NOTHING = new TreeSet<>();

  private static List<String> found(Event event) {
    return event.errors(TODAY, KNOWN).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  private static Event stay(String admission, String discharge, String... circumstances) {
    return new Event.HospitalStay(
        LocalDate.parse(admission),
        LocalDate.parse(discharge),
        Event.Cause.ILLNESS,
        new TreeSet<>(List.of(circumstances)));
  }

  private static Event injury(Integer... grades) {
    return new Event.AccidentInjury(
        TODAY, new Injury.Graded(List.of(grades)), Optional.empty(), NOTHING);
  }

  private static Event water(String area) {
    return new Event.Water(TODAY, new BigDecimal(area), NOTHING);
  }

  @Test
  void today_is_not_the_future() {
    assertEquals(List.of(), found(stay("2026-05-01", "2026-05-01", "WAR")));
  }

  @Test
  void no_event_is_told_before_it_happens() {
    LocalDate tomorrow = TODAY.plusDays(1);
    List<Event> told =
        List.of(
            new Event.OutpatientYearToDate(tomorrow, Money.ZERO, NOTHING),
            new Event.OverCapYear(tomorrow, new Money(1), new TreeMap<>(), NOTHING),
            new Event.CriticalIllness(tomorrow, "STROKE", Event.Severity.MILD, NOTHING),
            new Event.AccidentInjury(tomorrow, new Injury.Minor(), Optional.empty(), NOTHING),
            new Event.AccidentDeath(tomorrow, Optional.empty(), NOTHING),
            new Event.ChildAccident(tomorrow, "K1", new Event.Harm.Died(), NOTHING),
            new Event.Fire(tomorrow, new Money(1), NOTHING),
            new Event.Water(tomorrow, BigDecimal.ONE, NOTHING));
    for (Event event : told) {
      assertEquals(
          List.of("/event/date IN_THE_FUTURE"), found(event), () -> event.type().toString());
    }
  }

  @Test
  void costs_may_be_nothing_and_as_much_as_the_largest_loss() {
    assertEquals(
        List.of(),
        found(new Event.OutpatientYearToDate(TODAY, new Money(10_000_000_000L), NOTHING)));
    assertEquals(
        List.of("/event/cumulativeSelfPay1 TOO_LARGE"),
        found(new Event.OutpatientYearToDate(TODAY, new Money(10_000_000_001L), NOTHING)));
  }

  @Test
  void everything_wrong_with_a_stay_is_said_at_once() {
    assertEquals(
        List.of(
            "/event/admission IN_THE_FUTURE",
            "/event/discharge IN_THE_FUTURE",
            "/event/discharge BEFORE_ADMISSION",
            "/event/circumstances UNKNOWN_CIRCUMSTANCE"),
        found(stay("2026-05-09", "2026-05-08", "WAR", "RAIN")));
  }

  @Test
  void a_stay_of_more_than_five_years_is_a_slip() {
    assertEquals(List.of(), found(stay("2021-05-01", "2026-05-01")));
    assertEquals(
        List.of("/event/discharge STAY_TOO_LONG"), found(stay("2021-04-30", "2026-05-01")));
  }

  @Test
  void grades_run_from_one_to_ten_and_each_wrong_one_is_named() {
    assertEquals(List.of(), found(injury(1, 10)));
    assertEquals(
        List.of("/event/grades/0 GRADE_OUT_OF_RANGE", "/event/grades/2 GRADE_OUT_OF_RANGE"),
        found(injury(0, 5, 11)));
  }

  @Test
  void there_are_one_to_ten_grades() {
    assertEquals(List.of("/event/grades GRADES_MISSING"), found(injury()));
    assertEquals(List.of(), found(injury(Collections.nCopies(10, 3).toArray(Integer[]::new))));
    assertEquals(
        List.of("/event/grades TOO_MANY_GRADES"),
        found(injury(Collections.nCopies(11, 3).toArray(Integer[]::new))));
  }

  @Test
  void an_area_is_positive_sane_and_has_two_decimals() {
    assertEquals(List.of(), found(water("0.01")));
    assertEquals(List.of(), found(water("10000.000")));
    assertEquals(List.of("/event/area NOT_POSITIVE"), found(water("0")));
    assertEquals(List.of("/event/area NOT_POSITIVE"), found(water("-4")));
    assertEquals(List.of("/event/area TOO_LARGE"), found(water("10000.01")));
    assertEquals(List.of("/event/area TOO_MANY_DECIMALS"), found(water("1.234")));
  }

  @Test
  void a_loss_is_positive_and_sane() {
    assertEquals(
        List.of("/event/loss NOT_POSITIVE"), found(new Event.Fire(TODAY, Money.ZERO, NOTHING)));
    assertEquals(
        List.of("/event/loss TOO_LARGE"),
        found(new Event.Fire(TODAY, new Money(10_000_000_001L), NOTHING)));
  }

  @Test
  void an_accident_and_a_child_need_names_that_can_be_kept() {
    var long41 = Optional.of("x".repeat(41));
    assertEquals(
        List.of("/event/accident BAD_NAME"),
        found(new Event.AccidentInjury(TODAY, new Injury.Minor(), long41, NOTHING)));
    assertEquals(
        List.of("/event/accident BAD_NAME"),
        found(new Event.AccidentDeath(TODAY, Optional.of(" "), NOTHING)));
    assertEquals(
        List.of("/event/child BAD_NAME", "/event/grades GRADES_MISSING"),
        found(
            new Event.ChildAccident(
                TODAY, "", new Event.Harm.Hurt(new Injury.Graded(List.of())), NOTHING)));
  }

  @Test
  void costs_may_be_nothing_but_never_less() {
    assertEquals(List.of(), found(outpatient(0)));
    assertEquals(List.of("/event/cumulativeSelfPay1 NEGATIVE"), found(outpatient(-1)));
    assertEquals(
        List.of("/event/cumulativeSelfPay1 TOO_LARGE"), found(outpatient(10_000_000_001L)));
    assertEquals(
        List.of("/event/selfPay1Cycles/1 NEGATIVE"), found(costs(List.of(Money.ZERO, fen(-1)))));
    assertEquals(List.of(), found(costs(Collections.nCopies(30, fen(1)))));
    assertEquals(
        List.of("/event/selfPay1Cycles TOO_MANY_CYCLES"),
        found(costs(Collections.nCopies(31, fen(1)))));
  }

  private static Event outpatient(long fen) {
    return new Event.OutpatientYearToDate(TODAY, fen(fen), NOTHING);
  }

  private static Event costs(List<Money> cycles) {
    return new Event.HospitalStay(TODAY, TODAY, Event.Cause.ILLNESS, cycles, NOTHING);
  }

  private static Money fen(long fen) {
    return new Money(fen);
  }

  @Test
  void costs_above_the_ceiling_are_positive_and_their_other_payers_known() {
    assertEquals(List.of(), found(overCap(TODAY, 100, "CITY_AID")));
    assertEquals(
        List.of(
            "/event/date IN_THE_FUTURE",
            "/event/overCap NOT_POSITIVE",
            "/event/otherPayers UNKNOWN_PAYER"),
        found(overCap(TODAY.plusDays(1), 0, "A_FRIEND")));
    assertEquals(
        List.of("/event/otherPayers/CITY_AID NEGATIVE"),
        found(
            new Event.OverCapYear(
                TODAY, fen(100), new TreeMap<>(Map.of("CITY_AID", fen(-1))), NOTHING)));
  }

  private static Event overCap(LocalDate day, long fen, String payer) {
    return new Event.OverCapYear(day, fen(fen), new TreeMap<>(Map.of(payer, fen(1))), NOTHING);
  }

  @Test
  void a_disease_is_one_that_the_plans_know() {
    assertEquals(List.of(), found(illness("STROKE")));
    assertEquals(List.of("/event/disease UNKNOWN_DISEASE"), found(illness("A_COLD")));
  }

  private static Event illness(String disease) {
    return new Event.CriticalIllness(TODAY, disease, Event.Severity.MILD, NOTHING);
  }

  @Test
  void a_child_is_one_of_the_home_where_the_roster_knows_them() {
    Event accident =
        new Event.ChildAccident(TODAY, "K1", new Event.Harm.Hurt(new Injury.Minor()), NOTHING);
    assertEquals(List.of(), found(accident));
    assertEquals(List.of(), accident.errors(TODAY, KNOWN.withChildren(Set.of("K1"))));
    assertEquals(
        "/event/child UNKNOWN_CHILD",
        accident.errors(TODAY, KNOWN.withChildren(Set.of("K2"))).stream()
            .map(error -> error.pointer() + " " + error.code())
            .findFirst()
            .orElse(""));
  }

  @Test
  void what_was_sent_is_never_repeated() {
    var error = stay("2026-04-01", "2026-04-02", "SECRET").errors(TODAY, KNOWN).getFirst();
    assertEquals(List.of("WAR"), error.arguments());
  }
}
