package org.mutualaid.plancompiler;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;
import org.mutualaid.plan.ReviewLimits;

/**
 * Reads who may decide which sum, and within how many days. A street station stands where the unit
 * stands, so what is said of units goes for stations unless they have a line of their own.
 */
final class ReviewProfile {
  private ReviewProfile() {}

  /** The limits of one profile. */
  static ReviewLimits limits(Value value) {
    Section profile =
        value
            .section()
            .only(
                Set.of("levels", "finalAuthorityUpTo", "paperOriginalsFrom", "secondReviewerFrom"));
    Map<Role, Money> upTo = new EnumMap<>(Role.class);
    Section authority = profile.need("finalAuthorityUpTo").section();
    authority.all().keySet().forEach(name -> role(authority, name));
    Set<Role> levels = EnumSet.noneOf(Role.class);
    for (Value level : profile.need("levels").list()) {
      levels.add(level.oneOf(Role.class));
      // A level without a limit says so with null; one that was forgotten would decide any sum.
      if (!authority.all().containsKey(level.text())) {
        throw authority
            .whole()
            .broken("'" + level.text() + "' is missing", "Write its limit, or null for none");
      }
      authority.maybe(level.text()).ifPresent(v -> upTo.put(level.oneOf(Role.class), v.money()));
    }
    stationsAsUnits(upTo);
    othersDecideNothing(levels, upTo);
    return new ReviewLimits(
        upTo,
        profile.maybe("paperOriginalsFrom").map(Value::money),
        profile.maybe("secondReviewerFrom").map(Value::money));
  }

  /** The working days that each level has. */
  static Map<Role, Integer> days(Section limits) {
    Map<Role, Integer> days = new EnumMap<>(Role.class);
    limits.all().forEach((name, value) -> days.put(role(limits, name), value.whole()));
    stationsAsUnits(days);
    return days;
  }

  /**
   * Who reviews, but not under this profile, has no authority under it. The panel keeps its own: a
   * claim with lines under several profiles goes by the strictest, and somebody must decide it.
   */
  private static void othersDecideNothing(Set<Role> levels, Map<Role, Money> upTo) {
    for (Role role : Role.values()) {
      if (role.reviews() && role != Role.PANEL && !levels.contains(role)) {
        upTo.putIfAbsent(role, Money.ZERO);
      }
    }
  }

  private static <T> void stationsAsUnits(Map<Role, T> byLevel) {
    Optional.ofNullable(byLevel.get(Role.UNIT))
        .ifPresent(value -> byLevel.putIfAbsent(Role.STATION, value));
  }

  private static Role role(Section section, String name) {
    return section.key(name).oneOf(Role.class);
  }
}
