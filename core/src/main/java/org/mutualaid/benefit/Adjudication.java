package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Line> lines = new ArrayList<>();
    for (Worked worked : worked(rules, event, cover, history, applied)) {
      lines.add(worked.line());
    }
    return new Assessment(rules.version(), List.copyOf(lines));
  }

  /** The same lines, each with what it uses up of the caps once it is paid. */
  public static List<Worked> worked(
      Rules rules, Event event, Cover cover, History history, LocalDate applied) {
    var told = new Case.Told(event, cover, applied);
    List<Worked> lines = new ArrayList<>();
    History grown = history;
    for (Plan plan : rules.plans()) {
      if (isForPeopleLike(cover, plan)) {
        for (Benefit benefit : plan.benefits()) {
          if (benefit.concerns(event)) {
            grown = addLines(lines, rules, told, plan, benefit, grown);
          }
        }
      }
    }
    return Coordination.apply(rules.groups(), lines);
  }

  /** A line for each enrolment that covers the event; gives the history with these lines. */
  private static History addLines(
      List<Worked> lines,
      Rules rules,
      Case.Told told,
      Plan plan,
      Benefit benefit,
      History history) {
    History grown = history;
    for (Enrolment enrolment : told.cover().enrolmentsIn(plan.code())) {
      if (covers(enrolment, benefit, told.event())) {
        Worked line = line(new Case(rules, told, plan, benefit, enrolment, grown));
        lines.add(line);
        grown = grown.plus(line.uses());
      }
    }
    return grown;
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
    Optional<Ended> ended = Gates.firstClosed(one);
    return ended.isPresent() ? ended(one, ended.orElseThrow()) : paid(one);
  }

  private static Worked ended(Case one, Ended ended) {
    var line = new Line(one.benefit().code(), Money.ZERO, ended.reason(), List.of(ended.step()));
    return new Worked(line, uses(one, Money.ZERO, 0, 0));
  }

  private static Worked paid(Case one) {
    Sum sum = Caps.apply(one, WaitingFactor.apply(one, Offsets.apply(one, Gross.of(one))));
    Money amount = Rounding.toFen(sum.exact());
    boolean exact = amount.yuan().compareTo(sum.exact()) == 0;
    List<CalculationStep> steps =
        exact
            ? sum.steps()
            : sum.with(
                CalculationStep.of(
                    CalculationStep.Code.ROUNDED, CalculationStep.yuan(sum.exact()), amount));
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
