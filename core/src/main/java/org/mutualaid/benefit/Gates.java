package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.mutualaid.people.Enrolment;

/**
 * The conditions of a line. The first that fails ends it with zero.
 *
 * <p>An enum and not a list of functions: each function would be a class to load at a cold start.
 */
final class Gates {
  /** The conditions in the order of the rules. */
  private enum Gate {
    MEMBERSHIP,
    COVER_BEGUN,
    SERVICE_CARD,
    INSURANCE,
    UNIT_DUES,
    OCCUPATION,
    EMPLOYMENT,
    AGE,
    TIER,
    DEADLINE,
    EXCLUSIONS,
    WAITING,
    SHORTEST_STAY,
    REPEATED_DISEASE
  }

  private static final Gate[] IN_ORDER = Gate.values();

  private Gates() {}

  static Optional<Ended> firstClosed(Case one) {
    for (Gate gate : IN_ORDER) {
      Optional<Ended> ended = closed(gate, one);
      if (ended.isPresent()) {
        return ended;
      }
    }
    return Optional.empty();
  }

  private static Optional<Ended> closed(Gate gate, Case one) {
    return switch (gate) {
      case MEMBERSHIP -> membership(one);
      case COVER_BEGUN -> coverBegun(one);
      case SERVICE_CARD -> PersonGates.serviceCard(one);
      case INSURANCE -> PersonGates.insurance(one);
      case UNIT_DUES -> PersonGates.unitDues(one);
      case OCCUPATION -> PersonGates.occupation(one);
      case EMPLOYMENT -> PersonGates.employment(one);
      case AGE -> PersonGates.age(one);
      case TIER -> PersonGates.tier(one);
      case DEADLINE -> deadline(one);
      case EXCLUSIONS -> exclusions(one);
      case WAITING -> waiting(one);
      case SHORTEST_STAY -> shortestStay(one);
      case REPEATED_DISEASE -> Diseases.repeated(one);
    };
  }

  private static Optional<Ended> membership(Case one) {
    LocalDate day = one.event().date();
    boolean member = one.told().cover().isMemberOn(day);
    return Ended.when(
        !member, Reason.Code.NOT_A_MEMBER_ON_EVENT_DATE, CalculationStep.Code.NO_MEMBERSHIP, day);
  }

  private static Optional<Ended> coverBegun(Case one) {
    Enrolment enrolment = one.enrolment();
    return Ended.when(
        one.dayOfCover() < 1,
        Reason.Code.BEFORE_COVER,
        CalculationStep.Code.COVER_LATER,
        enrolment.continuousSince(),
        one.event().date());
  }

  private static Optional<Ended> deadline(Case one) {
    return one.benefit().filing().isPresent()
        ? window(one, one.benefit().filing().orElseThrow())
        : years(one);
  }

  private static Optional<Ended> window(Case one, FilingWindow window) {
    LocalDate first = window.firstDay(one.event().date());
    LocalDate last = window.lastDay(one.event().date());
    LocalDate applied = one.told().applied();
    return Ended.when(
        applied.isBefore(first) || applied.isAfter(last),
        Reason.Code.OUTSIDE_FILING_WINDOW,
        CalculationStep.Code.FILING_WINDOW,
        first,
        last,
        applied);
  }

  /** Until the same day so many years later; 29 February becomes 28 February. */
  private static Optional<Ended> years(Case one) {
    LocalDate from = one.benefit().deadlineFrom(one.event());
    LocalDate last = ClaimTime.of(one.benefit(), one.event()).last();
    LocalDate applied = one.told().applied();
    return Ended.when(
        applied.isAfter(last),
        Reason.Code.TIME_BARRED,
        CalculationStep.Code.DEADLINE,
        from,
        last,
        applied);
  }

  private static Optional<Ended> exclusions(Case one) {
    if (one.event().circumstances().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ended> ofPlan = excluded(one, one.plan().exclusions());
    return ofPlan.isPresent() ? ofPlan : excluded(one, one.benefit().exclusions());
  }

  private static Optional<Ended> excluded(Case one, List<String> exclusions) {
    for (String code : exclusions) {
      if (one.event().circumstances().contains(code)) {
        return Optional.of(
            new Ended(
                new Reason(Reason.Code.EXCLUDED, code),
                CalculationStep.of(CalculationStep.Code.EXCLUSION, Money.ZERO)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Ended> waiting(Case one) {
    return Ended.when(
        WaitingFactor.of(one).signum() == 0,
        Reason.Code.WAITING_PERIOD,
        CalculationStep.Code.WAITING,
        one.enrolment().continuousSince(),
        one.dayOfCover());
  }

  /** The least nights are asked of the whole stay, also where two protection years share it. */
  private static Optional<Ended> shortestStay(Case one) {
    if (!(one.benefit().kind() instanceof Kind.Daily daily
        && one.event() instanceof Event.HospitalStay stay)) {
      return Optional.empty();
    }
    long nights = Case.days(stay.admission(), stay.discharge());
    return Ended.when(
        nights < daily.minDays(),
        Reason.Code.STAY_TOO_SHORT,
        CalculationStep.Code.SHORT_STAY,
        nights,
        daily.minDays());
  }
}
