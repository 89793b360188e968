package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.benefit.Event;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.money.Money;

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
      case Event.HospitalStay stay -> stay(stay, members);
      case Event.OutpatientYearToDate year ->
          members
              .with("date", year.date().toString())
              .with("cumulativeSelfPay1", year.selfPay1().toString());
      case Event.OverCapYear year -> overCap(year, members);
      case Event.CriticalIllness illness ->
          members
              .with("date", illness.date().toString())
              .with("disease", illness.disease())
              .with("severity", illness.severity().name());
      case Event.AccidentInjury hurt -> {
        injury(hurt.injury(), members.with("date", hurt.date().toString()));
        members.withText("accident", hurt.accident());
      }
      case Event.AccidentDeath death ->
          members.with("date", death.date().toString()).withText("accident", death.accident());
      case Event.ChildAccident accident ->
          harm(
              accident.harm(),
              members.with("date", accident.date().toString()).with("child", accident.child()));
      case Event.Fire fire ->
          members.with("date", fire.date().toString()).with("loss", fire.loss().toString());
      case Event.Water water ->
          members.with("date", water.date().toString()).with("area", water.area().toPlainString());
    }
  }

  private static void stay(Event.HospitalStay stay, Members members) {
    members
        .with("admission", stay.admission().toString())
        .with("discharge", stay.discharge().toString())
        .with("cause", stay.cause().name());
    if (!stay.selfPay1Cycles().isEmpty()) {
      members.with("selfPay1Cycles", stay.selfPay1Cycles().stream().map(Money::toString).toList());
    }
  }

  private static void overCap(Event.OverCapYear year, Members members) {
    var payers = new Members();
    year.otherPayers().forEach((payer, sum) -> payers.with(payer, sum.toString()));
    members
        .with("date", year.date().toString())
        .with("overCap", year.overCap().toString())
        .with("otherPayers", payers);
  }

  private static void injury(Event.Injury injury, Members members) {
    switch (injury) {
      case Event.Injury.Graded(List<Integer> grades) -> members.with("grades", numbers(grades));
      case Event.Injury.Minor() -> members.with("minor", true);
    }
  }

  private static void harm(Event.Harm harm, Members members) {
    switch (harm) {
      case Event.Harm.Hurt(Event.Injury injury) -> injury(injury, members);
      case Event.Harm.Died() -> members.with("died", true);
    }
  }

  private static Json numbers(List<Integer> grades) {
    return new Json.Items(
        grades.stream().<Json>map(grade -> new Json.Num(grade.toString())).toList());
  }
}
