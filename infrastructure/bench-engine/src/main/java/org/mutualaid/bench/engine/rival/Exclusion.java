package org.mutualaid.bench.engine.rival;

/** Something under which a plan does not pay. */
public final class Exclusion {
  private final String plan;
  private final String code;

  /** An exclusion of a plan. */
  public Exclusion(String plan, String code) {
    this.plan = plan;
    this.code = code;
  }

  public String getPlan() {
    return plan;
  }

  public String getCode() {
    return code;
  }
}
