package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.benefit.Event;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/** An event, in the same form in which it is told. */
final class EventView {
  private EventView() {}

  static Members of(Event event) {
    var members = new Members().with("type", event.type().name());
    facts(event, members);
    return members.with("circumstances", List.copyOf(event.circumstances()));
  }

  private static void facts(Event event, Members members) {
    switch (event) {
      case Event.HospitalStay stay ->
          members
              .with("admission", stay.admission().toString())
              .with("discharge", stay.discharge().toString())
              .with("cause", stay.cause().name());
      case Event.AccidentInjury injury ->
          injured(injury, members.with("date", injury.date().toString()));
      case Event.Fire fire ->
          members.with("date", fire.date().toString()).with("loss", fire.loss().toString());
      case Event.Water water ->
          members.with("date", water.date().toString()).with("area", water.area().toPlainString());
    }
  }

  private static void injured(Event.AccidentInjury injury, Members members) {
    switch (injury.injury()) {
      case Event.Injury.Graded(List<Integer> grades) -> members.with("grades", numbers(grades));
      case Event.Injury.Minor() -> members.with("minor", true);
    }
    members.withText("accident", injury.accident());
  }

  private static Json numbers(List<Integer> grades) {
    return new Json.Items(
        grades.stream().<Json>map(grade -> new Json.Num(grade.toString())).toList());
  }
}
