package org.mutualaid.bench.engine.rival;

import java.util.List;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CoordinationGroup;

/** Benefits of which one pays an event. */
public final class Group {
  private final List<String> benefits;

  /** The same group. */
  public Group(CoordinationGroup group) {
    this.benefits = group.benefits().stream().map(BenefitCode::toString).toList();
  }

  public List<String> getBenefits() {
    return benefits;
  }
}
