package org.mutualaid.functions.importroster;

import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Plan;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.roster.EnrolmentBook;
import org.mutualaid.roster.EnrolmentTerms;

/** What the rule books say of enrolling. */
record PlanTerms(PlanBook book) implements EnrolmentBook {
  @Override
  public Optional<EnrolmentTerms> terms(String plan) {
    return book.rules().plans().stream()
        .map(Plan::code)
        .filter(plan::equals)
        .findFirst()
        .map(code -> new EnrolmentTerms(false, 1, List.of(), Optional.empty()));
  }

  @Override
  public int renewalGraceDays() {
    return 30;
  }
}
