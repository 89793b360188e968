package org.mutualaid.bench.engine.rival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutualaid.benefit.Plan;
import org.mutualaid.money.Money;

/** What one plan asks of a person, and the most it pays in a period. */
public final class Conditions {
  private final Plan plan;

  /** The conditions of this plan. */
  public Conditions(Plan plan) {
    this.plan = plan;
  }

  public String getPlan() {
    return plan.code();
  }

  public boolean isServiceCard() {
    return plan.conditions().serviceCard();
  }

  public @Nullable String getInsurance() {
    return plan.conditions().insurance().orElse(null);
  }

  public boolean isUnitPaysDues() {
    return plan.conditions().unitPaysDues();
  }

  public boolean isLimitsOccupation() {
    return !plan.conditions().occupations().isEmpty();
  }

  public List<String> getOccupations() {
    return plan.conditions().occupations();
  }

  public boolean isInService() {
    return plan.conditions().inService();
  }

  public boolean isLimitsAge() {
    return plan.conditions().ages().isPresent();
  }

  public int getYoungest() {
    return plan.conditions().ages().map(Plan.Ages::from).orElse(0);
  }

  public int getOldest() {
    return plan.conditions().ages().map(Plan.Ages::to).orElse(Integer.MAX_VALUE);
  }

  public @Nullable Money getAnnualCap() {
    return plan.annualCap().orElse(null);
  }
}
