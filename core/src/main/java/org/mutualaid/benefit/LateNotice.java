package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose notice came late. That refuses nothing by itself: such a claim is looked into before it is
 * decided.
 */
public final class LateNotice {
  private LateNotice() {}

  /**
   * The benefits with a line that should have been told earlier, in the order of the lines.
   *
   * @param told the day the office heard of the event
   */
  public static List<BenefitCode> of(
      Rules rules, Event event, Assessment assessment, LocalDate told) {
    List<BenefitCode> late = new ArrayList<>();
    for (Plan plan : rules.plans()) {
      for (Benefit benefit : plan.benefits()) {
        if (assessment.benefits().contains(benefit.code()) && isLate(benefit, event, told)) {
          late.add(benefit.code());
        }
      }
    }
    return List.copyOf(late);
  }

  private static boolean isLate(Benefit benefit, Event event, LocalDate told) {
    return benefit.noticeDays().isPresent()
        && told.isAfter(event.date().plusDays(benefit.noticeDays().orElseThrow()));
  }
}
