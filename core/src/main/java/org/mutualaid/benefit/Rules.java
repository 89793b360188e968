package org.mutualaid.benefit;

import java.util.List;

/**
 * All that the engine reads: the plans with their benefits, in the order of the rule books.
 *
 * @param version of the rule books, kept with every calculation
 */
public record Rules(
    String version, List<Plan> plans, DisabilityScale scale, List<CoordinationGroup> groups) {}
