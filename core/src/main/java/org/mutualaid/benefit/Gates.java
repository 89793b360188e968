package org.mutualaid.benefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutualaid.money.Money;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Traits;
import org.mutualaid.people.Traits.Employment;

/** The conditions of a line in the order of the rules. The first that fails ends it with zero. */
final class Gates {
  private static final List<Function<Case, Optional<Ended>>> IN_ORDER =
      List.of(
          Gates::membership,
          Gates::coverBegun,
          Gates::serviceCard,
          Gates::employment,
          Gates::age,
          Gates::tier,
          Gates::deadline,
          Gates::exclusions,
          Gates::waiting,
          Gates::shortestStay);

  private Gates() {}

  /** That a line ends, why, and by which numbers. */
  record Ended(Reason reason, CalculationStep step) {}

  static Optional<Ended> firstClosed(Case one) {
    return IN_ORDER.stream().map(gate -> gate.apply(one)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Ended> membership(Case one) {
    LocalDate day = one.event().date();
    boolean member = one.told().cover().memberships().stream().anyMatch(m -> m.on(day));
    return endedIf(
        !member, Reason.Code.NOT_A_MEMBER_ON_EVENT_DATE, CalculationStep.Code.NO_MEMBERSHIP, day);
  }

  private static Optional<Ended> coverBegun(Case one) {
    Enrolment enrolment = one.enrolment();
    return endedIf(
        one.dayOfCover() < 1,
        Reason.Code.BEFORE_COVER,
        CalculationStep.Code.COVER_LATER,
        enrolment.continuousSince(),
        one.event().date());
  }

  private static Optional<Ended> serviceCard(Case one) {
    if (!one.plan().conditions().serviceCard()) {
      return Optional.empty();
    }
    Optional<Boolean> card = traits(one).serviceCard();
    return card.isEmpty()
        ? unknown(Reason.Fact.SERVICE_CARD)
        : unmetIf(!card.orElseThrow(), Reason.Code.NO_SERVICE_CARD);
  }

  private static Optional<Ended> employment(Case one) {
    if (!one.plan().conditions().inService()) {
      return Optional.empty();
    }
    Optional<Employment> employment = traits(one).employment();
    return employment.isEmpty()
        ? unknown(Reason.Fact.EMPLOYMENT)
        : unmetIf(employment.orElseThrow() == Employment.RETIRED, Reason.Code.NOT_IN_SERVICE);
  }

  private static Optional<Ended> age(Case one) {
    return one.plan()
        .conditions()
        .ages()
        .flatMap(
            ages ->
                traits(one)
                    .birthDate()
                    .map(born -> ChronoUnit.YEARS.between(born, one.event().date()))
                    .map(age -> outside(ages, age))
                    .orElseGet(() -> unknown(Reason.Fact.BIRTH_DATE)));
  }

  private static Optional<Ended> outside(Plan.Ages ages, long age) {
    return endedIf(
        age < ages.from() || age > ages.to(),
        Reason.Code.AGE_OUT_OF_RANGE,
        CalculationStep.Code.AGE,
        age,
        ages.from(),
        ages.to());
  }

  /** A sum by tier cannot be read for an enrolment whose tier the rule book does not have. */
  private static Optional<Ended> tier(Case one) {
    boolean known = one.benefit().amounts().allMatch(a -> a.of(one.enrolment()).isPresent());
    return known ? Optional.empty() : unknown(Reason.Fact.TIER);
  }

  /** Until the same day so many years later; 29 February becomes 28 February. */
  private static Optional<Ended> deadline(Case one) {
    LocalDate from =
        one.event() instanceof Event.HospitalStay stay ? stay.discharge() : one.event().date();
    LocalDate last = from.plusYears(one.benefit().deadlineYears());
    LocalDate applied = one.told().applied();
    return endedIf(
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
    return endedIf(
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
    return endedIf(
        nights < daily.minDays(),
        Reason.Code.STAY_TOO_SHORT,
        CalculationStep.Code.SHORT_STAY,
        nights,
        daily.minDays());
  }

  private static Traits traits(Case one) {
    return one.told().cover().traits();
  }

  /** A fact that is not known is asked for; it never pays. */
  private static Optional<Ended> unknown(Reason.Fact fact) {
    return Optional.of(
        new Ended(
            new Reason(Reason.Code.FACT_UNKNOWN, fact.name()),
            CalculationStep.of(CalculationStep.Code.CONDITION_NOT_MET, Money.ZERO)));
  }

  private static Optional<Ended> unmetIf(boolean ended, Reason.Code reason) {
    return endedIf(ended, reason, CalculationStep.Code.CONDITION_NOT_MET);
  }

  private static Optional<Ended> endedIf(
      boolean ended, Reason.Code reason, CalculationStep.Code step, Object... numbers) {
    return ended
        ? Optional.of(
            new Ended(
                Reason.of(reason),
                CalculationStep.of(
                    step, Stream.concat(Stream.of(numbers), Stream.of(Money.ZERO)).toArray())))
        : Optional.empty();
  }
}
