package org.mutualaid.plans;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Event.Harm;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Paid;

/** The events of worked examples. */
final class ExampleEvents {
  private ExampleEvents() {}

  static Event event(Yaml told) {
    SortedSet<String> flags = new TreeSet<>();
    told.list("flags").forEach(flag -> flags.add(flag.toString()));
    return switch (EventType.valueOf(told.need("type"))) {
      case HOSPITAL_STAY ->
          new Event.HospitalStay(
              told.day("admission"),
              told.day("discharge"),
              Event.Cause.valueOf(told.need("cause")),
              flags);
      case ACCIDENT_INJURY ->
          new Event.AccidentInjury(told.day("date"), injury(told), told.text("accident"), flags);
      case ACCIDENT_DEATH ->
          new Event.AccidentDeath(told.day("date"), told.text("accident"), flags);
      case CHILD_ACCIDENT ->
          new Event.ChildAccident(told.day("date"), told.need("child"), harm(told), flags);
      case FIRE -> new Event.Fire(told.day("date"), told.money("loss"), flags);
      case WATER -> new Event.Water(told.day("date"), new BigDecimal(told.need("area")), flags);
    };
  }

  private static Harm harm(Yaml told) {
    return told.has("death") ? new Harm.Died() : new Harm.Hurt(injury(told));
  }

  private static Injury injury(Yaml told) {
    return told.has("minor")
        ? new Injury.Minor()
        : new Injury.Graded(
            told.list("grades").stream().map(g -> Integer.valueOf(g.toString())).toList());
  }

  /** What others of the home were paid before. */
  static List<Paid> household(List<Yaml> lines) {
    return lines.stream()
        .map(
            line ->
                new Paid(
                    BenefitCode.parse(line.need("benefit")),
                    line.day("period"),
                    line.day("date"),
                    line.money("paid"),
                    0,
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }
}
