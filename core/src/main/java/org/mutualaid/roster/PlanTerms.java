package org.mutualaid.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.benefit.Plan;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.PlanBook;

/** What the rule books say of enrolling, in their newest version. */
public record PlanTerms(PlanBook book) implements EnrolmentBook {
  @Override
  public Optional<EnrolmentTerms> terms(String plan) {
    return book.rules().plans().stream()
        .filter(one -> one.code().equals(plan))
        .findFirst()
        .map(one -> terms(one, book.enrolling(plan)));
  }

  @Override
  public int renewalGraceDays() {
    return book.timeLimit("renewalGraceDays");
  }

  private static EnrolmentTerms terms(Plan plan, EnrolmentRules rules) {
    List<Integer> tiers =
        Stream.concat(rules.tiers().stream(), rules.highRiskTiers().stream()).toList();
    return new EnrolmentTerms(
        rules.period() == EnrolmentRules.Period.CALENDAR_YEAR,
        rules.mostShares(),
        tiers,
        rules.participation().map(PlanTerms::floor),
        plan.conditions().sex());
  }

  private static EnrolmentTerms.Floor floor(EnrolmentRules.Participation floor) {
    return new EnrolmentTerms.Floor(floor.leastShare(), floor.allIfUnder());
  }
}
