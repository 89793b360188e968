package org.mutualaid.plancompiler;

import java.util.EnumMap;
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
    profile.need("levels").list().forEach(level -> level.oneOf(Role.class));
    Map<Role, Money> upTo = new EnumMap<>(Role.class);
    Section authority = profile.need("finalAuthorityUpTo").section();
    authority
        .all()
        .keySet()
        .forEach(
            name ->
                authority
                    .maybe(name)
                    .ifPresent(sum -> upTo.put(role(authority, name), sum.money())));
    stationsAsUnits(upTo);
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

  private static <T> void stationsAsUnits(Map<Role, T> byLevel) {
    Optional.ofNullable(byLevel.get(Role.UNIT))
        .ifPresent(value -> byLevel.putIfAbsent(Role.STATION, value));
  }

  private static Role role(Section section, String name) {
    return section.key(name).oneOf(Role.class);
  }
}
