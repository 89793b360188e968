package org.mutualaid.benefit;

/** Names one benefit of one plan, as {@code ACC-PROP.WATER}. */
public record BenefitCode(String plan, String benefit) implements Comparable<BenefitCode> {
  /** The benefit with this name. */
  public static BenefitCode parse(String text) {
    int dot = text.indexOf('.');
    return new BenefitCode(text.substring(0, dot), text.substring(dot + 1));
  }

  @Override
  public int compareTo(BenefitCode other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return plan + "." + benefit;
  }
}
