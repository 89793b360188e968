package org.mutualaid.lambda.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Event.Severity;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.money.Money;

/** Reads events of illness and of what it costs. */
final class MedicalForm {
  private static final List<String> SEVERITIES = List.of("MILD", "SEVERE");
  private static final Form<BigDecimal> YUAN = Forms.decimal(9, 2);
  private static final Form<List<BigDecimal>> CYCLES = Forms.listOf(YUAN, 1, 30);
  private static final Form<String> DISEASE = Forms.text(1, 60);

  private MedicalForm() {}

  static Event outpatient(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    Money selfPay1 = Money.ofYuan(fields.required("cumulativeSelfPay1", YUAN));
    return new Event.OutpatientYearToDate(date, selfPay1, EventForm.circumstances(fields));
  }

  /** What a stay has cost, where the member has the settlement of the insurance. */
  static List<Money> cycles(Fields fields) {
    List<Money> cycles = new ArrayList<>();
    for (BigDecimal yuan : fields.optional("selfPay1Cycles", CYCLES).orElse(List.of())) {
      cycles.add(Money.ofYuan(yuan));
    }
    return List.copyOf(cycles);
  }

  static Event overCap(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    Money overCap = Money.ofYuan(fields.required("overCap", YUAN));
    SortedMap<String, Money> payers =
        fields.has("otherPayers")
            ? fields.requiredObject("otherPayers", MedicalForm::payers)
            : new TreeMap<>();
    return new Event.OverCapYear(date, overCap, payers, EventForm.circumstances(fields));
  }

  private static SortedMap<String, Money> payers(Fields fields) {
    SortedMap<String, Money> payers = new TreeMap<>();
    for (String payer : fields.all().keySet()) {
      payers.put(payer, Money.ofYuan(fields.required(payer, YUAN)));
    }
    return payers;
  }

  static Event illness(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    String disease = fields.required("disease", DISEASE);
    String severity = fields.required("severity", Forms.oneOf(SEVERITIES));
    return new Event.CriticalIllness(
        date,
        disease,
        severity.equals("SEVERE") ? Severity.SEVERE : Severity.MILD,
        EventForm.circumstances(fields));
  }
}
