package org.mutualaid.plancompiler;

import java.util.Set;

/**
 * What stands in a benefit for those who read it, because the engine knows one way only or because
 * it is asked where the facts come from. It must be true all the same.
 */
final class ForReaders {
  private ForReaders() {}

  static void check(Section benefit) {
    benefit.maybe("repeatSameDisease").ifPresent(v -> SharedRules.mustBe(v, "DENY"));
    benefit.maybe("upgradeMildToSevere").ifPresent(v -> SharedRules.mustBe(v, "PAY_DIFFERENCE"));
    benefit.maybe("settlement").ifPresent(v -> SharedRules.mustBe(v, "QUARTERLY"));
    benefit
        .maybe("eventDate")
        .map(date -> date.section().only(Set.of("CANCER", "OTHER")))
        .ifPresent(
            date -> {
              SharedRules.mustBe(date.need("CANCER"), "PATHOLOGY_REPORT_DATE");
              SharedRules.mustBe(date.need("OTHER"), "ADMISSION_DATE");
            });
  }
}
