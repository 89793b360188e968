package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What events of one type can come under, found once for all events that the rules judge.
 *
 * @param offers in the order of the rule books
 * @param groups with what they have of these benefits, where that is more than one
 */
record Triggered(List<Offer> offers, List<CoordinationGroup> groups) {
  /** Nothing pays for such an event. */
  static final Triggered NOTHING = new Triggered(List.of(), List.of());

  static Map<EventType, Triggered> byType(List<Plan> plans, List<CoordinationGroup> groups) {
    Map<EventType, Triggered> found = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      List<Offer> offers = offers(plans, type);
      found.put(type, new Triggered(offers, groups(groups, offers)));
    }
    return found;
  }

  private static List<Offer> offers(List<Plan> plans, EventType type) {
    List<Offer> offers = new ArrayList<>();
    for (Plan plan : plans) {
      for (Benefit benefit : plan.benefits()) {
        if (benefit.trigger() == type) {
          offers.add(new Offer(plan, benefit));
        }
      }
    }
    return List.copyOf(offers);
  }

  private static List<CoordinationGroup> groups(List<CoordinationGroup> all, List<Offer> offers) {
    List<CoordinationGroup> groups = new ArrayList<>();
    for (CoordinationGroup group : all) {
      List<BenefitCode> benefits = new ArrayList<>(group.benefits());
      benefits.removeIf(
          code -> offers.stream().noneMatch(one -> one.benefit().code().equals(code)));
      if (benefits.size() > 1) {
        groups.add(new CoordinationGroup(group.name(), List.copyOf(benefits)));
      }
    }
    return List.copyOf(groups);
  }
}
