package org.mutualaid.lambda.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Event.Cause;
import org.mutualaid.benefit.Event.Harm;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.money.Money;
import org.mutualaid.plan.PlanBook;

/** Reads an event, of a type that can be told here. */
public final class EventForm {
  /** The types that can be told; of a death somebody else has to tell, which others look after. */
  private static final List<String> TYPES =
      List.of(
          "OUTPATIENT_YTD",
          "HOSPITAL_STAY",
          "OVERCAP_ANNUAL",
          "CRITICAL_ILLNESS",
          "ACCIDENT_INJURY",
          "ACCIDENT_DEATH",
          "CHILD_ACCIDENT",
          "FIRE",
          "WATER");

  private static final List<String> CAUSES = List.of("ILLNESS", "ACCIDENT");
  private static final Form<List<String>> CIRCUMSTANCES = Forms.listOf(Forms.text(1, 60), 0, 30);
  private static final Form<List<Long>> GRADES = Forms.listOf(Forms.whole(1, 10), 1, 10);
  private static final Form<String> NAME = Forms.text(1, 40);
  private static final int MONEY_DIGITS = 9;
  private static final int AREA_DIGITS = 5;

  private EventForm() {}

  /**
   * The event of a body, which must be one that can have been: the rules of events look at once, so
   * that the member hears of everything in one answer.
   *
   * @param today in the city, when the event is told
   */
  public static Event possible(Fields body, PlanBook book, LocalDate today) {
    Place place = body.place("event");
    int before = place.errors().size();
    Event event = body.requiredObject("event", EventForm::event);
    if (place.errors().size() == before) {
      place.errors().addAll(event.errors(today, book.known(event.type())));
    }
    return event;
  }

  private static Event event(Fields fields) {
    return switch (fields.choice("type", TYPES).orElse("")) {
      case "OUTPATIENT_YTD" -> MedicalForm.outpatient(fields);
      case "HOSPITAL_STAY" -> stay(fields);
      case "OVERCAP_ANNUAL" -> MedicalForm.overCap(fields);
      case "CRITICAL_ILLNESS" -> MedicalForm.illness(fields);
      case "ACCIDENT_INJURY" -> injury(fields);
      case "ACCIDENT_DEATH" -> death(fields);
      case "CHILD_ACCIDENT" -> child(fields);
      case "FIRE" -> fire(fields);
      case "WATER" -> water(fields);
      default -> nothing();
    };
  }

  private static Event stay(Fields fields) {
    LocalDate admission = fields.required("admission", Forms.DATE);
    LocalDate discharge = fields.required("discharge", Forms.DATE);
    String cause = fields.required("cause", Forms.oneOf(CAUSES));
    return new Event.HospitalStay(
        admission,
        discharge,
        cause.equals("ACCIDENT") ? Cause.ACCIDENT : Cause.ILLNESS,
        MedicalForm.cycles(fields),
        circumstances(fields));
  }

  private static Event injury(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    Optional<String> accident = fields.optional("accident", NAME);
    return new Event.AccidentInjury(date, hurt(fields), accident, circumstances(fields));
  }

  private static Event death(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    return new Event.AccidentDeath(date, fields.optional("accident", NAME), circumstances(fields));
  }

  private static Injury hurt(Fields fields) {
    Optional<List<Long>> grades = fields.optional("grades", GRADES);
    Optional<Boolean> minor = fields.optional("minor", Forms.TRUE);
    if (grades.isPresent() == minor.isPresent()) {
      fields.place("grades").wrong(Wrong.EITHER_OR, "grades, minor");
    }
    return injury(grades);
  }

  private static Injury injury(Optional<List<Long>> grades) {
    return grades
        .<Injury>map(given -> new Injury.Graded(given.stream().map(Math::toIntExact).toList()))
        .orElseGet(Injury.Minor::new);
  }

  private static Event child(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    String child = fields.required("child", NAME);
    return new Event.ChildAccident(date, child, harm(fields), circumstances(fields));
  }

  private static Harm harm(Fields fields) {
    if (!fields.has("died")) {
      return new Harm.Hurt(hurt(fields));
    }
    fields.optional("died", Forms.TRUE);
    if (fields.has("grades") || fields.has("minor")) {
      fields.place("died").wrong(Wrong.EITHER_OR, "grades, minor, died");
    }
    return new Harm.Died();
  }

  private static Event fire(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    var loss = fields.required("loss", Forms.decimal(MONEY_DIGITS, 2));
    return new Event.Fire(date, Money.ofYuan(loss), circumstances(fields));
  }

  private static Event water(Fields fields) {
    LocalDate date = fields.required("date", Forms.DATE);
    var area = fields.required("area", Forms.decimal(AREA_DIGITS, 2));
    return new Event.Water(date, area, circumstances(fields));
  }

  static SortedSet<String> circumstances(Fields fields) {
    return new TreeSet<>(fields.optional("circumstances", CIRCUMSTANCES).orElse(List.of()));
  }

  /** Stands in for an event of no type, which nobody sees. */
  private static Event nothing() {
    return new Event.Fire(LocalDate.EPOCH, Money.ZERO, new TreeSet<>());
  }
}
