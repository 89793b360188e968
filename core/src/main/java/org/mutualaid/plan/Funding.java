package org.mutualaid.plan;

import java.util.Optional;
import org.mutualaid.money.Money;

/**
 * Who pays for a plan, for its readers.
 *
 * @param dues of a person for a period, or of each share; empty where they go by tiers
 * @param perShare whether the dues are for each share
 */
public record Funding(Source source, Optional<Money> dues, boolean perShare) {
  /** Where the money comes from. */
  public enum Source {
    UNION,
    DUES
  }
}
