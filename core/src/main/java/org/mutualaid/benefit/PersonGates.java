package org.mutualaid.benefit;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mutualaid.people.Traits;
import org.mutualaid.people.Traits.Employment;

/** What a plan asks of the person. A fact that is not on record is asked for; it never pays. */
final class PersonGates {
  private PersonGates() {}

  static Optional<Ended> serviceCard(Case one) {
    if (!one.plan().conditions().serviceCard()) {
      return Optional.empty();
    }
    Optional<Boolean> card = traits(one).serviceCard();
    return card.isEmpty()
        ? Ended.unknown(Reason.Fact.SERVICE_CARD)
        : unmetIf(!card.orElseThrow(), Reason.Code.NO_SERVICE_CARD);
  }

  static Optional<Ended> employment(Case one) {
    if (!one.plan().conditions().inService()) {
      return Optional.empty();
    }
    Optional<Employment> employment = traits(one).employment();
    return employment.isEmpty()
        ? Ended.unknown(Reason.Fact.EMPLOYMENT)
        : unmetIf(employment.orElseThrow() == Employment.RETIRED, Reason.Code.NOT_IN_SERVICE);
  }

  static Optional<Ended> age(Case one) {
    return one.plan()
        .conditions()
        .ages()
        .flatMap(
            ages ->
                traits(one)
                    .birthDate()
                    .map(born -> ChronoUnit.YEARS.between(born, one.event().date()))
                    .map(age -> outside(ages, age))
                    .orElseGet(() -> Ended.unknown(Reason.Fact.BIRTH_DATE)));
  }

  private static Optional<Ended> outside(Plan.Ages ages, long age) {
    return Ended.when(
        age < ages.from() || age > ages.to(),
        Reason.Code.AGE_OUT_OF_RANGE,
        CalculationStep.Code.AGE,
        age,
        ages.from(),
        ages.to());
  }

  /** A sum by tier cannot be read for an enrolment whose tier the rule book does not have. */
  static Optional<Ended> tier(Case one) {
    boolean known = one.benefit().amounts().allMatch(a -> a.of(one.enrolment()).isPresent());
    return known ? Optional.empty() : Ended.unknown(Reason.Fact.TIER);
  }

  private static Traits traits(Case one) {
    return one.told().cover().traits();
  }

  private static Optional<Ended> unmetIf(boolean unmet, Reason.Code reason) {
    return Ended.when(unmet, reason, CalculationStep.Code.CONDITION_NOT_MET);
  }
}
