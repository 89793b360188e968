package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutualaid.people.Traits;
import org.mutualaid.people.Traits.Employment;

/** What a plan asks of the person. A fact that is not on record is asked for; it never pays. */
final class PersonGates {
  private PersonGates() {}

  /** The conditions in the order of the rules. */
  static @Nullable Ended firstClosed(Case one) {
    Ended ended = serviceCard(one);
    ended = ended == null ? insurance(one) : ended;
    ended = ended == null ? unitDues(one) : ended;
    ended = ended == null ? occupation(one) : ended;
    ended = ended == null ? employment(one) : ended;
    ended = ended == null ? age(one) : ended;
    return ended == null ? tier(one) : ended;
  }

  private static @Nullable Ended serviceCard(Case one) {
    if (!one.plan().conditions().serviceCard()) {
      return null;
    }
    Optional<Boolean> card = traits(one).serviceCard();
    return card.isEmpty()
        ? Ended.unknown(Reason.Fact.SERVICE_CARD)
        : unmetIf(!card.orElseThrow(), Reason.Code.NO_SERVICE_CARD);
  }

  private static @Nullable Ended insurance(Case one) {
    Optional<String> asked = one.plan().conditions().insurance();
    if (asked.isEmpty()) {
      return null;
    }
    Optional<String> insurance = traits(one).insurance();
    return insurance.isEmpty()
        ? Ended.unknown(Reason.Fact.INSURANCE)
        : unmetIf(!insurance.equals(asked), Reason.Code.NOT_INSURED);
  }

  private static @Nullable Ended unitDues(Case one) {
    if (!one.plan().conditions().unitPaysDues()) {
      return null;
    }
    Optional<Boolean> dues = traits(one).unitPaysDues();
    return dues.isEmpty()
        ? Ended.unknown(Reason.Fact.UNIT_DUES)
        : unmetIf(!dues.orElseThrow(), Reason.Code.UNIT_PAYS_NO_DUES);
  }

  private static @Nullable Ended occupation(Case one) {
    List<String> asked = one.plan().conditions().occupations();
    if (asked.isEmpty()) {
      return null;
    }
    Optional<String> occupation = traits(one).occupation();
    return occupation.isEmpty()
        ? Ended.unknown(Reason.Fact.OCCUPATION)
        : unmetIf(!asked.contains(occupation.orElseThrow()), Reason.Code.OTHER_OCCUPATION);
  }

  private static @Nullable Ended employment(Case one) {
    if (!one.plan().conditions().inService()) {
      return null;
    }
    Optional<Employment> employment = traits(one).employment();
    return employment.isEmpty()
        ? Ended.unknown(Reason.Fact.EMPLOYMENT)
        : unmetIf(employment.orElseThrow() == Employment.RETIRED, Reason.Code.NOT_IN_SERVICE);
  }

  private static @Nullable Ended age(Case one) {
    Optional<Plan.Ages> ages = one.plan().conditions().ages();
    if (ages.isEmpty()) {
      return null;
    }
    Optional<LocalDate> born = traits(one).birthDate();
    return born.isEmpty()
        ? Ended.unknown(Reason.Fact.BIRTH_DATE)
        : outside(one, ages.orElseThrow(), born.orElseThrow());
  }

  private static @Nullable Ended outside(Case one, Plan.Ages ages, LocalDate born) {
    LocalDate day = one.event().date();
    long age = age(born, day);
    boolean met = age >= ages.from() && (age <= ages.to() || isToRetire(one, ages, born));
    return met
        ? null
        : Ended.by(
            Reason.Code.AGE_OUT_OF_RANGE, CalculationStep.Code.AGE, age, ages.from(), ages.to());
  }

  private static boolean isToRetire(Case one, Plan.Ages ages, LocalDate born) {
    return ages.orToRetirement()
        && !one.event().date().isAfter(one.rules().retirement().lastDay(born));
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
  private static @Nullable Ended tier(Case one) {
    return one.benefit().hasSumsFor(one.enrolment()) ? null : Ended.unknown(Reason.Fact.TIER);
  }

  private static Traits traits(Case one) {
    return one.told().cover().traits();
  }

  private static @Nullable Ended unmetIf(boolean unmet, Reason.Code reason) {
    return unmet ? Ended.by(reason, CalculationStep.Code.CONDITION_NOT_MET) : null;
  }
}
