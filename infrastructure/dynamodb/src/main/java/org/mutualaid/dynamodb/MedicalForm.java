package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.mutualaid.benefit.Event;
import org.mutualaid.money.Money;

/** How events of illness and its costs are stored, inside the sealed facts. */
final class MedicalForm {
  private MedicalForm() {}

  /** The costs of a stay, where they are told. */
  static Optional<Fields> costs(Event.HospitalStay stay) {
    return stay.selfPay1Cycles().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fields()
                .list("cyclesFen", stay.selfPay1Cycles(), sum -> Fields.numberValue(sum.fen())));
  }

  static List<Money> readCosts(Part stay) {
    return stay.optionalPart("costs")
        .map(costs -> costs.list("cyclesFen", fen -> new Money(Long.parseLong(fen.n()))))
        .orElse(List.of());
  }

  static Fields write(Event.OutpatientYearToDate year, Fields fields) {
    return fields.text("date", year.date()).number("selfPay1Fen", year.selfPay1().fen());
  }

  static Event readOutpatient(Part part, SortedSet<String> circumstances) {
    return new Event.OutpatientYearToDate(
        part.date("date"), new Money(part.number("selfPay1Fen")), circumstances);
  }

  static Fields write(Event.OverCapYear year, Fields fields) {
    Fields payers = new Fields();
    year.otherPayers().forEach((payer, sum) -> payers.number(payer, sum.fen()));
    return fields
        .text("date", year.date())
        .number("overCapFen", year.overCap().fen())
        .part("otherPayersFen", payers);
  }

  static Event readOverCap(Part part, SortedSet<String> circumstances) {
    Part payers = part.part("otherPayersFen");
    SortedMap<String, Money> paid =
        new TreeMap<>(payers.members(name -> name, name -> new Money(payers.number(name))));
    return new Event.OverCapYear(
        part.date("date"), new Money(part.number("overCapFen")), paid, circumstances);
  }

  static Fields write(Event.CriticalIllness illness, Fields fields) {
    return fields
        .text("date", illness.date())
        .text("disease", illness.disease())
        .text("severity", illness.severity());
  }

  static Event readIllness(Part part, SortedSet<String> circumstances) {
    return new Event.CriticalIllness(
        part.date("date"),
        part.text("disease"),
        Event.Severity.valueOf(part.text("severity")),
        circumstances);
  }
}
