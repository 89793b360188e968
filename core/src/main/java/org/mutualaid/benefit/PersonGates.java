package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
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

  static Optional<Ended> insurance(Case one) {
    Optional<String> asked = one.plan().conditions().insurance();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> insurance = traits(one).insurance();
    return insurance.isEmpty()
        ? Ended.unknown(Reason.Fact.INSURANCE)
        : unmetIf(!insurance.equals(asked), Reason.Code.NOT_INSURED);
  }

  static Optional<Ended> unitDues(Case one) {
    if (!one.plan().conditions().unitPaysDues()) {
      return Optional.empty();
    }
    Optional<Boolean> dues = traits(one).unitPaysDues();
    return dues.isEmpty()
        ? Ended.unknown(Reason.Fact.UNIT_DUES)
        : unmetIf(!dues.orElseThrow(), Reason.Code.UNIT_PAYS_NO_DUES);
  }

  static Optional<Ended> occupation(Case one) {
    List<String> asked = one.plan().conditions().occupations();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> occupation = traits(one).occupation();
    return occupation.isEmpty()
        ? Ended.unknown(Reason.Fact.OCCUPATION)
        : unmetIf(!asked.contains(occupation.orElseThrow()), Reason.Code.OTHER_OCCUPATION);
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
    Optional<Plan.Ages> ages = one.plan().conditions().ages();
    if (ages.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> born = traits(one).birthDate();
    return born.isEmpty()
        ? Ended.unknown(Reason.Fact.BIRTH_DATE)
        : outside(one, ages.orElseThrow(), born.orElseThrow());
  }

  private static Optional<Ended> outside(Case one, Plan.Ages ages, LocalDate born) {
    LocalDate day = one.event().date();
    long age = age(born, day);
    boolean retired = !ages.orToRetirement() || day.isAfter(one.rules().retirement().lastDay(born));
    return Ended.when(
        age < ages.from() || (age > ages.to() && retired),
        Reason.Code.AGE_OUT_OF_RANGE,
        CalculationStep.Code.AGE,
        age,
        ages.from(),
        ages.to());
  }

  /** In full years; who was born on 29 February is a year older on 1 March. */
  private static long age(LocalDate born, LocalDate day) {
    boolean birthdayToCome =
        day.getMonthValue() < born.getMonthValue()
            || (day.getMonthValue() == born.getMonthValue()
                && day.getDayOfMonth() < born.getDayOfMonth());
    return day.getYear() - (long) born.getYear() - (birthdayToCome ? 1 : 0);
  }

  /** A sum by tier cannot be read for an enrolment whose tier the rule book does not have. */
  static Optional<Ended> tier(Case one) {
    for (Amount amount : one.benefit().amounts()) {
      if (amount.of(one.enrolment()).isEmpty()) {
        return Ended.unknown(Reason.Fact.TIER);
      }
    }
    return Optional.empty();
  }

  private static Traits traits(Case one) {
    return one.told().cover().traits();
  }

  private static Optional<Ended> unmetIf(boolean unmet, Reason.Code reason) {
    return Ended.when(unmet, reason, CalculationStep.Code.CONDITION_NOT_MET);
  }
}
