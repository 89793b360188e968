package org.mutualaid.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Event.Harm;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.benefit.EventType;
import org.mutualaid.money.Money;
import org.mutualaid.plancompiler.Section;
import org.mutualaid.plancompiler.Value;

/** The events of worked cases. */
final class CaseEvents {
  private CaseEvents() {}

  static Event event(Section told) {
    SortedSet<String> flags = new TreeSet<>();
    told.maybe("flags").ifPresent(list -> list.list().forEach(flag -> flags.add(flag.text())));
    EventType type = told.need("type").oneOf(EventType.class);
    return type == EventType.HOSPITAL_STAY
        ? stay(told, flags)
        : onOneDay(type, told, told.need("date").day(), flags);
  }

  private static Event onOneDay(
      EventType type, Section told, LocalDate date, SortedSet<String> flags) {
    return switch (type) {
      case OUTPATIENT_YTD ->
          new Event.OutpatientYearToDate(date, told.need("cumulativeSelfPay1").money(), flags);
      case OVERCAP_ANNUAL ->
          new Event.OverCapYear(date, told.need("overCap").money(), payers(told), flags);
      case CRITICAL_ILLNESS ->
          new Event.CriticalIllness(
              date,
              told.need("disease").text(),
              told.need("severity").oneOf(Event.Severity.class),
              flags);
      case ACCIDENT_INJURY -> new Event.AccidentInjury(date, injury(told), accident(told), flags);
      case ACCIDENT_DEATH -> new Event.AccidentDeath(date, accident(told), flags);
      case CHILD_ACCIDENT ->
          new Event.ChildAccident(date, told.need("child").text(), harm(told), flags);
      case FIRE -> new Event.Fire(date, told.need("loss").money(), flags);
      case WATER -> new Event.Water(date, told.need("area").number(), flags);
      case HOSPITAL_STAY -> stay(told, flags);
    };
  }

  private static Event stay(Section told, SortedSet<String> flags) {
    List<Money> cycles =
        told.maybe("selfPay1Cycles")
            .map(list -> list.list().stream().map(Value::money).toList())
            .orElse(List.of());
    LocalDate admission = told.need("admission").day();
    LocalDate discharge = told.need("discharge").day();
    if (discharge.isBefore(admission)) {
      throw told.need("discharge").broken("discharge is before admission", "Mend one of the days");
    }
    return new Event.HospitalStay(
        admission, discharge, told.need("cause").oneOf(Event.Cause.class), cycles, flags);
  }

  private static SortedMap<String, Money> payers(Section told) {
    SortedMap<String, Money> payers = new TreeMap<>();
    told.maybe("otherPayers")
        .ifPresent(map -> map.section().all().forEach((k, sum) -> payers.put(k, sum.money())));
    return payers;
  }

  private static Optional<String> accident(Section told) {
    return told.maybe("accident").map(Value::text);
  }

  private static Harm harm(Section told) {
    return isTrue(told, "death") ? new Harm.Died() : new Harm.Hurt(injury(told));
  }

  private static Injury injury(Section told) {
    if (isTrue(told, "minor")) {
      return new Injury.Minor();
    }
    Value grades = told.need("grades");
    List<Integer> read = grades.list().stream().map(CaseEvents::grade).toList();
    if (read.isEmpty()) {
      throw grades.broken("there is no grade", "Write at least one, or minor: true");
    }
    return new Injury.Graded(read);
  }

  private static int grade(Value value) {
    int grade = value.whole();
    if (grade < 1 || grade > 10) {
      throw value.broken("there is no grade " + grade, "Write a grade from 1 to 10");
    }
    return grade;
  }

  private static boolean isTrue(Section told, String key) {
    return told.maybe(key).map(Value::flag).orElse(false);
  }
}
