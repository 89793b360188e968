package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rounding;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;

/** Works out what an event is worth. Pure: the same facts under the same rules, the same lines. */
public final class Adjudication {
  private Adjudication() {}

  /**
   * A line for every benefit that the event could come under.
   *
   * @param rules in force on the day of the event
   * @param applied the day the claim is made
   */
  public static Assessment assess(
      Rules rules, Event event, Cover cover, History history, LocalDate applied) {
    List<Worked> worked = worked(rules, event, cover, history, applied);
    List<Line> lines = new ArrayList<>(worked.size());
    for (Worked one : worked) {
      lines.add(one.line());
    }
    return new Assessment(rules.version(), Collections.unmodifiableList(lines));
  }

  /** The same lines, each with what it uses up of the caps once it is paid. */
  public static List<Worked> worked(
      Rules rules, Event event, Cover cover, History history, LocalDate applied) {
    var own = new ArrayList<Paid>(history.own());
    var told = new Case.Told(rules, event, cover, applied, own, history.household());
    List<Worked> lines = new ArrayList<>();
    Triggered triggered = rules.triggeredBy(event.type());
    for (Offer offer : triggered.offers()) {
      if (offer.benefit().concerns(event) && isForPeopleLike(cover, offer.plan())) {
        addLines(lines, told, offer);
      }
    }
    return Coordination.apply(triggered.groups(), lines);
  }

  /** A line for each enrolment that covers the event; those after it count what it uses up. */
  private static void addLines(List<Worked> lines, Case.Told told, Offer offer) {
    for (Enrolment enrolment : told.cover().enrolmentsIn(offer.plan().code())) {
      if (covers(enrolment, offer.benefit(), told.event())) {
        Worked line = line(new Case(told, offer, enrolment));
        lines.add(line);
        told.own().add(line.uses());
      }
    }
  }

  /** A plan for one sex has no line for the other, nor where the sex is not on record. */
  private static boolean isForPeopleLike(Cover cover, Plan plan) {
    return plan.conditions().sex().isEmpty()
        || plan.conditions().sex().equals(cover.traits().sex());
  }

  /** A benefit by night asks for cover in any night of the stay, others for cover on the day. */
  private static boolean covers(Enrolment enrolment, Benefit benefit, Event event) {
    return (benefit.kind() instanceof Kind.Daily && event instanceof Event.HospitalStay stay)
        ? Nights.covers(enrolment, stay)
        : enrolment.on(event.date());
  }

  private static Worked line(Case one) {
    Ended ended = Gates.firstClosed(one);
    return ended == null ? paid(one) : ended(one, ended);
  }

  private static Worked ended(Case one, Ended ended) {
    var line = new Line(one.benefit().code(), Money.ZERO, ended.reason(), List.of(ended.step()));
    return new Worked(line, uses(one, Money.ZERO, 0, 0));
  }

  private static Worked paid(Case one) {
    Sum sum = Caps.apply(one, WaitingFactor.apply(one, Offsets.apply(one, Gross.of(one))));
    Money amount = Rounding.toFen(sum.exact());
    if (!sum.exact().isWhole()) {
      sum.steps().add(CalculationStep.of(CalculationStep.Code.ROUNDED, sum.exact(), amount));
    }
    List<CalculationStep> steps = Collections.unmodifiableList(sum.steps());
    var line = new Line(one.benefit().code(), amount, Reason.of(sum.reason()), steps);
    return new Worked(line, uses(one, amount, sum.days(), Medical.cyclesOf(one)));
  }

  private static Paid uses(Case one, Money amount, int days, int cycles) {
    return new Paid(
        one.benefit().code(),
        one.enrolment().start(),
        one.event().date(),
        amount,
        days,
        cycles,
        Offsets.accidentOf(one.event()),
        Caps.childOf(one.event()),
        Diseases.illnessOf(one.event()));
  }
}
