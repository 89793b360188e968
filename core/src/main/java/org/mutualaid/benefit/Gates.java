package org.mutualaid.benefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutualaid.money.Money;
import org.mutualaid.people.Enrolment;

/** The conditions of a line in the order of the rules. The first that fails ends it with zero. */
final class Gates {
  private static final List<Function<Case, Optional<Ended>>> IN_ORDER =
      List.of(
          Gates::membership,
          Gates::coverBegun,
          PersonGates::serviceCard,
          PersonGates::insurance,
          PersonGates::unitDues,
          PersonGates::occupation,
          PersonGates::employment,
          PersonGates::age,
          PersonGates::tier,
          Gates::deadline,
          Gates::exclusions,
          Gates::waiting,
          Gates::shortestStay,
          Diseases::repeated);

  private Gates() {}

  static Optional<Ended> firstClosed(Case one) {
    return IN_ORDER.stream().map(gate -> gate.apply(one)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Ended> membership(Case one) {
    LocalDate day = one.event().date();
    boolean member = one.told().cover().memberships().stream().anyMatch(m -> m.on(day));
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
    LocalDate from =
        one.event() instanceof Event.HospitalStay stay ? stay.discharge() : one.event().date();
    LocalDate last = from.plusYears(one.benefit().deadlineYears());
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
    return Stream.concat(one.plan().exclusions().stream(), one.benefit().exclusions().stream())
        .filter(code -> one.event().circumstances().contains(code))
        .findFirst()
        .map(
            code ->
                new Ended(
                    new Reason(Reason.Code.EXCLUDED, code),
                    CalculationStep.of(CalculationStep.Code.EXCLUSION, Money.ZERO)));
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
    long nights = ChronoUnit.DAYS.between(stay.admission(), stay.discharge());
    return Ended.when(
        nights < daily.minDays(),
        Reason.Code.STAY_TOO_SHORT,
        CalculationStep.Code.SHORT_STAY,
        nights,
        daily.minDays());
  }
}
