package org.mutualaid.dynamodb;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Event.AccidentDeath;
import org.mutualaid.benefit.Event.AccidentInjury;
import org.mutualaid.benefit.Event.Cause;
import org.mutualaid.benefit.Event.ChildAccident;
import org.mutualaid.benefit.Event.CriticalIllness;
import org.mutualaid.benefit.Event.Fire;
import org.mutualaid.benefit.Event.Harm;
import org.mutualaid.benefit.Event.HospitalStay;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.benefit.Event.OutpatientYearToDate;
import org.mutualaid.benefit.Event.OverCapYear;
import org.mutualaid.benefit.Event.Water;
import org.mutualaid.benefit.EventType;
import org.mutualaid.money.Money;

/** How an event is stored, inside the sealed facts. */
final class EventForm {
  private EventForm() {}

  static Fields of(Event event) {
    Fields fields =
        new Fields().text("type", event.type()).texts("circumstances", event.circumstances());
    return switch (event) {
      case HospitalStay stay ->
          fields
              .text("admission", stay.admission())
              .text("discharge", stay.discharge())
              .text("cause", stay.cause())
              .part("costs", MedicalForm.costs(stay));
      case OutpatientYearToDate year -> MedicalForm.write(year, fields);
      case OverCapYear year -> MedicalForm.write(year, fields);
      case CriticalIllness illness -> MedicalForm.write(illness, fields);
      case AccidentInjury hurt ->
          fields
              .text("date", hurt.date())
              .part("injury", injury(hurt.injury()))
              .text("accident", hurt.accident());
      case AccidentDeath death ->
          fields.text("date", death.date()).text("accident", death.accident());
      case ChildAccident accident ->
          fields
              .text("date", accident.date())
              .text("child", accident.child())
              .part("harm", harm(accident.harm()));
      case Fire fire -> fields.text("date", fire.date()).number("lossFen", fire.loss().fen());
      case Water water -> fields.text("date", water.date()).text("area", water.area());
    };
  }

  static Event read(Part part) {
    SortedSet<String> circumstances = new TreeSet<>(part.texts("circumstances"));
    return switch (EventType.valueOf(part.text("type"))) {
      case HOSPITAL_STAY ->
          new HospitalStay(
              part.date("admission"),
              part.date("discharge"),
              Cause.valueOf(part.text("cause")),
              MedicalForm.readCosts(part),
              circumstances);
      case OUTPATIENT_YTD -> MedicalForm.readOutpatient(part, circumstances);
      case OVERCAP_ANNUAL -> MedicalForm.readOverCap(part, circumstances);
      case CRITICAL_ILLNESS -> MedicalForm.readIllness(part, circumstances);
      case ACCIDENT_INJURY ->
          new AccidentInjury(
              part.date("date"),
              readInjury(part.part("injury")),
              part.optionalText("accident"),
              circumstances);
      case ACCIDENT_DEATH ->
          new AccidentDeath(part.date("date"), part.optionalText("accident"), circumstances);
      case CHILD_ACCIDENT ->
          new ChildAccident(
              part.date("date"), part.text("child"), readHarm(part.part("harm")), circumstances);
      case FIRE -> new Fire(part.date("date"), new Money(part.number("lossFen")), circumstances);
      case WATER -> new Water(part.date("date"), new BigDecimal(part.text("area")), circumstances);
    };
  }

  private static Fields harm(Harm harm) {
    return switch (harm) {
      case Harm.Hurt(Injury injury) -> new Fields().part("injury", injury(injury));
      case Harm.Died() -> new Fields();
    };
  }

  private static Harm readHarm(Part part) {
    return part.optionalPart("injury")
        .<Harm>map(injury -> new Harm.Hurt(readInjury(injury)))
        .orElseGet(Harm.Died::new);
  }

  private static Fields injury(Injury injury) {
    return switch (injury) {
      case Injury.Graded(var grades) ->
          new Fields().list("grades", grades, grade -> Fields.numberValue(grade));
      case Injury.Minor() -> new Fields();
    };
  }

  private static Injury readInjury(Part part) {
    return part.find("grades").isPresent()
        ? new Injury.Graded(part.list("grades", value -> Integer.valueOf(value.n())))
        : new Injury.Minor();
  }
}
