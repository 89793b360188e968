package org.mutualaid.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;

/** Picks the benefits that are settled quarter by quarter from the data of the insurance. */
final class SettledFromData {
  /** The review profile of shared.yaml for what nobody files. */
  private static final String PROFILE = "AUTO_BATCH";

  private SettledFromData() {}

  static Rules rules(BookContent book) {
    Rules all = book.rules();
    List<Plan> plans = new ArrayList<>();
    for (Plan plan : all.plans()) {
      List<Benefit> benefits =
          plan.benefits().stream().filter(benefit -> isOfData(book, benefit)).toList();
      if (!benefits.isEmpty()) {
        plans.add(
            new Plan(
                plan.code(),
                plan.conditions(),
                plan.exclusions(),
                plan.annualCap(),
                plan.mostShares(),
                benefits));
      }
    }
    return new Rules(
        all.version(),
        all.validFrom(),
        List.copyOf(plans),
        all.scale(),
        all.retirement(),
        all.groups());
  }

  private static boolean isOfData(BookContent book, Benefit benefit) {
    return Optional.ofNullable(book.terms().get(benefit.code()))
        .filter(terms -> terms.review().equals(PROFILE))
        .isPresent();
  }
}
