package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.fire;
import static org.mutualaid.benefit.SomeRules.lines;
import static org.mutualaid.benefit.SomeRules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Traits;
import org.mutualaid.people.Traits.Employment;
import org.mutualaid.people.Traits.Sex;

/** What a plan asks of a person: met it pays, unmet it does not, unknown it asks. */
class PersonGatesTest {
  private static final RetirementAges RETIREMENT =
      new RetirementAges(
          List.of(
              new RetirementAges.Row(LocalDate.of(1900, 1, 1), 720),
              new RetirementAges.Row(LocalDate.of(1965, 1, 1), 721)));

  private static final Traits ALL_MET =
      new Traits(
          Optional.of(LocalDate.of(1990, 3, 1)),
          Optional.of(true),
          Optional.of(Employment.IN_SERVICE),
          Optional.of(Sex.F),
          Optional.of("COURIER"),
          Optional.of("CITY"),
          Optional.of(true));

  private static Plan.Conditions everything(boolean orToRetirement) {
    return new Plan.Conditions(
        true,
        Optional.of("CITY"),
        true,
        List.of("NURSE", "COURIER"),
        true,
        Optional.of(Sex.F),
        Optional.of(new Plan.Ages(16, 60, orToRetirement)));
  }

  private static String line(Traits traits, boolean orToRetirement) {
    Plan free = plan("A", "0.10");
    var asking =
        new Plan(
            "A",
            everything(orToRetirement),
            free.exclusions(),
            free.annualCap(),
            free.mostShares(),
            free.benefits());
    var rules =
        new Rules(
            "test",
            LocalDate.EPOCH,
            List.of(asking),
            new DisabilityScale(List.of()),
            RETIREMENT,
            List.of());
    Cover member = cover("A");
    var cover = new Cover(member.memberships(), member.enrolments(), traits);
    List<String> lines = lines(rules, fire(1_000), cover, History.NONE);
    return lines.isEmpty() ? "no line" : lines.getFirst().replace("A.FIRE ", "");
  }

  private static String line(Traits traits) {
    return line(traits, false);
  }

  private static Traits born(LocalDate day) {
    return new Traits(
        Optional.of(day),
        ALL_MET.serviceCard(),
        ALL_MET.employment(),
        ALL_MET.sex(),
        ALL_MET.occupation(),
        ALL_MET.insurance(),
        ALL_MET.unitPaysDues());
  }

  private static Traits with(
      Optional<Boolean> card,
      Optional<Employment> employment,
      Optional<String> occupation,
      Optional<String> insurance,
      Optional<Boolean> dues) {
    return new Traits(
        ALL_MET.birthDate(), card, employment, ALL_MET.sex(), occupation, insurance, dues);
  }

  @Test
  void who_meets_every_condition_is_paid() {
    assertEquals("100.00 OK", line(ALL_MET));
  }

  @Test
  void what_is_not_known_is_asked_one_thing_at_a_time() {
    var card = ALL_MET.serviceCard();
    var employment = ALL_MET.employment();
    var occupation = ALL_MET.occupation();
    var insurance = ALL_MET.insurance();
    Optional<Boolean> no = Optional.empty();
    assertEquals(
        List.of(
            "0.00 FACT_UNKNOWN:SERVICE_CARD",
            "0.00 FACT_UNKNOWN:INSURANCE",
            "0.00 FACT_UNKNOWN:UNIT_DUES",
            "0.00 FACT_UNKNOWN:OCCUPATION",
            "0.00 FACT_UNKNOWN:EMPLOYMENT"),
        List.of(
            line(with(no, Optional.empty(), Optional.empty(), Optional.empty(), no)),
            line(with(card, Optional.empty(), Optional.empty(), Optional.empty(), no)),
            line(with(card, Optional.empty(), Optional.empty(), insurance, no)),
            line(with(card, Optional.empty(), Optional.empty(), insurance, card)),
            line(with(card, Optional.empty(), occupation, insurance, card))));
    assertEquals("100.00 OK", line(with(card, employment, occupation, insurance, card)));
  }

  @Test
  void what_is_not_met_is_said() {
    var yes = Optional.of(true);
    var no = Optional.of(false);
    var in = ALL_MET.employment();
    var courier = ALL_MET.occupation();
    var city = ALL_MET.insurance();
    var other = Optional.of("OTHER");
    assertEquals(
        List.of(
            "0.00 NO_SERVICE_CARD",
            "0.00 NOT_INSURED",
            "0.00 UNIT_PAYS_NO_DUES",
            "0.00 OTHER_OCCUPATION",
            "0.00 NOT_IN_SERVICE"),
        List.of(
            line(with(no, in, courier, city, yes)),
            line(with(yes, in, courier, other, yes)),
            line(with(yes, in, courier, city, no)),
            line(with(yes, in, other, city, yes)),
            line(with(yes, Optional.of(Employment.RETIRED), courier, city, yes))));
  }

  @Test
  void a_plan_for_women_has_no_line_for_others() {
    assertEquals(
        List.of("no line", "no line"),
        List.of(
            line(
                new Traits(
                    ALL_MET.birthDate(),
                    ALL_MET.serviceCard(),
                    ALL_MET.employment(),
                    Optional.of(Sex.M),
                    ALL_MET.occupation(),
                    ALL_MET.insurance(),
                    ALL_MET.unitPaysDues())),
            line(Traits.UNKNOWN)));
  }

  @Test
  void ages_count_in_full_years_with_both_ends() {
    LocalDate day = SomeRules.DAY;
    assertEquals("0.00 AGE_OUT_OF_RANGE", line(born(day.minusYears(16).plusDays(1))));
    assertEquals("100.00 OK", line(born(day.minusYears(16))));
    assertEquals("100.00 OK", line(born(day.minusYears(61).plusDays(1))));
    assertEquals("0.00 AGE_OUT_OF_RANGE", line(born(day.minusYears(61))));
  }

  @Test
  void the_retirement_age_lengthens_cover_and_never_shortens_it() {
    assertEquals(
        LocalDate.of(1964, 12, 31).plusYears(60), RETIREMENT.lastDay(LocalDate.of(1964, 12, 31)));
    assertEquals(LocalDate.of(2025, 2, 1), RETIREMENT.lastDay(LocalDate.of(1965, 1, 1)));
    assertEquals(LocalDate.of(1950, 1, 1), RETIREMENT.lastDay(LocalDate.of(1890, 1, 1)));
    assertEquals("100.00 OK", line(born(SomeRules.DAY.minusYears(61).plusDays(1)), true));
    assertEquals("0.00 AGE_OUT_OF_RANGE", line(born(SomeRules.DAY.minusYears(61)), true));
  }
}
