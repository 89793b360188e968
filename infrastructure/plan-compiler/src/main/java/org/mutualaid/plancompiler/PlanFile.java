package org.mutualaid.plancompiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Plan;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.Funding;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.Terms;

/** What one plan's file says. */
record PlanFile(
    Plan plan,
    PlanBook.Title title,
    Funding funding,
    EnrolmentRules enrolling,
    Map<BenefitCode, Terms> terms) {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "zh",
          "en",
          "funding",
          "dues",
          "period",
          "conditions",
          "enrolling",
          "exclusions",
          "waiting",
          "review",
          "annualCap",
          "tierSums",
          "benefits");

  static PlanFile of(Section file, SharedRules shared) {
    file.only(KEYS);
    String id = id(file);
    EnrolmentRules enrolling = EnrollingReader.read(file);
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
            ConditionsReader.read(file.need("conditions").section()),
            file.codes("exclusions"),
            file.maybe("annualCap").map(Value::money),
            enrolling.mostShares(),
            benefits);
    return new PlanFile(plan, title(file), funding(file), enrolling, terms);
  }

  private static String id(Section file) {
    Value id = file.need("id");
    String name = id.code().toLowerCase(Locale.ROOT) + ".yaml";
    if (!id.place().file().endsWith("/" + name)) {
      throw id.broken("the plan " + id.text() + " stands in another file", "Name the file " + name);
    }
    return id.text();
  }

  private static Funding funding(Section file) {
    Section dues = file.need("dues").section();
    return new Funding(
        file.need("funding").oneOf(Funding.Source.class),
        dues.maybe("amount").map(Value::money),
        dues.maybe("perShare").map(Value::flag).orElse(false));
  }

  static PlanBook.Title title(Section section) {
    return new PlanBook.Title(section.need("zh").text(), section.need("en").text());
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
