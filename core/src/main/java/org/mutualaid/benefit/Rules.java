package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the engine reads: the plans with their benefits, in the order of the rule books.
 *
 * @param version of the rule books, kept with every calculation
 * @param validFrom the first day of the events that it judges
 */
public record Rules(
    String version,
    LocalDate validFrom,
    List<Plan> plans,
    DisabilityScale scale,
    RetirementAges retirement,
    List<CoordinationGroup> groups) {}
