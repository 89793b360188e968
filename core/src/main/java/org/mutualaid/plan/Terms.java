package org.mutualaid.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a book says of a benefit besides how its sum is worked out.
 *
 * @param review the profile under which its claims are decided
 */
public record Terms(PlanBook.Title title, List<PaperRule> papers, String review) {
  /**
   * A paper the benefit asks for.
   *
   * @param anyOf papers of which one is enough
   * @param onlyIf the circumstance without which it is not asked for
   */
  public record PaperRule(List<String> anyOf, Optional<String> onlyIf) {}
}
