package org.mutualaid.plancompiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.Kind.CostTier;
import org.mutualaid.money.Money;

/** Reads tiers of costs: each up to a sum, in order, the last without one. */
final class CostTiers {
  private CostTiers() {}

  static List<CostTier> read(Value value) {
    List<CostTier> tiers = new ArrayList<>();
    Money from = Money.ZERO;
    for (Value item : value.list()) {
      Section tier = item.section().only(Set.of("upTo", "rate"));
      Optional<Money> upTo = tier.maybe("upTo").map(Value::money);
      if (isAfterTheLast(tiers) || upTo.orElse(from.plus(new Money(1))).compareTo(from) <= 0) {
        throw item.broken("this tier of costs is out of order", "Begin with the lowest and go up");
      }
      tiers.add(new CostTier(upTo, tier.need("rate").rate()));
      from = upTo.orElse(from);
    }
    if (!isAfterTheLast(tiers)) {
      throw value.broken("the last tier of costs ends", "Leave 'upTo' out of the last");
    }
    return List.copyOf(tiers);
  }

  private static boolean isAfterTheLast(List<CostTier> tiers) {
    return !tiers.isEmpty() && tiers.getLast().upTo().isEmpty();
  }
}
