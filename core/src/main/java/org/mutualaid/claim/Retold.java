package org.mutualaid.claim;

import java.util.List;
import org.mutualaid.plan.PaperRequirement;

/**
 * What takes the place of what a claim said of its event.
 *
 * @param papers that the new facts ask for
 * @param before what it said until then
 * @param formerKey the natural key that the claim had until then; the new one is that of the claim
 *     afterwards, and may be the same
 */
public record Retold(
    Facts facts, List<PaperRequirement> papers, ToldBefore before, String formerKey) {
  @Override
  public String toString() {
    return "Retold[hidden]";
  }
}
