package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;

/** The days on which a benefit may be claimed for an event, both ends included. */
public record ClaimTime(BenefitCode benefit, LocalDate first, LocalDate last) {
  /** Of each benefit of a calculation that could pay, in the order of the rule books. */
  public static List<ClaimTime> of(Rules rules, Assessment assessment, Event event) {
    List<BenefitCode> hopeful =
        assessment.lines().stream().filter(Line::couldPay).map(Line::benefit).toList();
    return rules.plans().stream()
        .flatMap(plan -> plan.benefits().stream())
        .filter(benefit -> hopeful.contains(benefit.code()))
        .map(benefit -> of(benefit, event))
        .toList();
  }

  /** Of one benefit: its days of the next year, or the years from the event or discharge. */
  static ClaimTime of(Benefit benefit, Event event) {
    return benefit
        .filing()
        .map(
            window ->
                new ClaimTime(
                    benefit.code(), window.firstDay(event.date()), window.lastDay(event.date())))
        .orElseGet(
            () ->
                new ClaimTime(
                    benefit.code(),
                    event.date(),
                    benefit.lastDayFrom(benefit.deadlineFrom(event))));
  }
}
