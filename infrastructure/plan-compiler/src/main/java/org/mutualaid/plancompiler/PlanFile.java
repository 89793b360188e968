package org.mutualaid.plancompiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Plan.Ages;
import org.mutualaid.benefit.Plan.Conditions;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.Terms;

/** What one plan's file says. */
record PlanFile(Plan plan, PlanBook.Title title, Map<BenefitCode, Terms> terms) {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "zh",
          "en",
          "funding",
          "dues",
          "period",
          "conditions",
          "exclusions",
          "waiting",
          "review",
          "annualCap",
          "tierSums",
          "benefits");

  /** Who pays for a plan; stands in the file for its readers. */
  enum Funding {
    UNION,
    DUES
  }

  /** How protection years run; enrolments carry the days themselves. */
  enum Period {
    CALENDAR_YEAR,
    ONE_YEAR_FROM_START
  }

  static PlanFile of(Section file, SharedRules shared) {
    file.only(KEYS);
    String id = id(file);
    file.need("funding").oneOf(Funding.class);
    file.need("period").oneOf(Period.class);
    var reader = new BenefitReader(id, file, shared, Tiers.of(file));
    Map<BenefitCode, Terms> terms = new LinkedHashMap<>();
    List<Benefit> benefits =
        file.need("benefits").list().stream()
            .map(item -> reader.read(item.section(), terms))
            .toList();
    checkOffsets(file, terms.keySet(), benefits);
    var plan =
        new Plan(
            id,
            conditions(file.need("conditions").section()),
            file.codes("exclusions"),
            file.maybe("annualCap").map(Value::money),
            benefits);
    return new PlanFile(plan, title(file), terms);
  }

  private static String id(Section file) {
    Value id = file.need("id");
    String name = id.code().toLowerCase(Locale.ROOT) + ".yaml";
    if (!id.place().file().endsWith("/" + name)) {
      throw id.broken("the plan " + id.text() + " stands in another file", "Name the file " + name);
    }
    return id.text();
  }

  static PlanBook.Title title(Section section) {
    return new PlanBook.Title(section.need("zh").text(), section.need("en").text());
  }

  private static Conditions conditions(Section section) {
    section.only(Set.of("serviceCard", "employment", "age"));
    return new Conditions(
        section.maybe("serviceCard").map(Value::flag).orElse(false),
        section.maybe("employment").map(PlanFile::inService).orElse(false),
        section.maybe("age").map(PlanFile::ages));
  }

  private static boolean inService(Value value) {
    if (!value.text().equals("IN_SERVICE")) {
      throw value.broken(
          "no rule reads '" + value.text() + "'", "Write IN_SERVICE or leave it out");
    }
    return true;
  }

  private static Ages ages(Value value) {
    Section section = value.section().only(Set.of("from", "to"));
    return new Ages(section.need("from").whole(), section.need("to").whole());
  }

  private static void checkOffsets(Section file, Set<BenefitCode> known, List<Benefit> benefits) {
    for (Benefit benefit : benefits) {
      if (benefit.kind() instanceof org.mutualaid.benefit.Kind.FixedSum fixed
          && !known.containsAll(fixed.lessPaid())) {
        throw file.need("benefits")
            .broken(
                benefit.code() + " takes off a benefit this plan does not have",
                "Mend its lessPaidForSameAccident");
      }
    }
  }
}
