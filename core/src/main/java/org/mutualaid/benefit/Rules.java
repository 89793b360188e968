package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the engine reads: the plans with their benefits, in the order of the rule books.
 *
 * @param version of the rule books, kept with every calculation
 * @param validFrom the first day of the events that it judges
 * @param triggered the same plans and groups by what triggers their benefits
 */
public record Rules(
    String version,
    LocalDate validFrom,
    List<Plan> plans,
    DisabilityScale scale,
    RetirementAges retirement,
    List<CoordinationGroup> groups,
    Map<EventType, Triggered> triggered) {

  /** Rules whose benefits are sorted by what triggers them, once for all that they judge. */
  public Rules(
      String version,
      LocalDate validFrom,
      List<Plan> plans,
      DisabilityScale scale,
      RetirementAges retirement,
      List<CoordinationGroup> groups) {
    this(version, validFrom, plans, scale, retirement, groups, Triggered.byType(plans, groups));
  }

  /** What events of a type can come under. */
  Triggered triggeredBy(EventType type) {
    return triggered.getOrDefault(type, Triggered.NOTHING);
  }

  /** The benefits whose cap those who share a home share. */
  public Set<BenefitCode> sharedByHome() {
    return ofHome().map(Benefit::code).collect(Collectors.toSet());
  }

  /** Whether a home shares a cap on what is paid for events of a type. */
  public boolean isSharedByHome(EventType type) {
    return ofHome().anyMatch(benefit -> benefit.trigger() == type);
  }

  private Stream<Benefit> ofHome() {
    return plans.stream().flatMap(plan -> plan.benefits().stream()).filter(Benefit::isCappedByHome);
  }

  /** The same rules as if their plans had not these benefits. */
  public Rules without(Set<BenefitCode> benefits) {
    return new Rules(
        version,
        validFrom,
        plans.stream().map(plan -> plan.without(benefits)).toList(),
        scale,
        retirement,
        groups);
  }
}
