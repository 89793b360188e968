package org.mutualaid.plancompiler;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mutualaid.benefit.Amount;
import org.mutualaid.money.Money;

/** The sums of a plan that go by the tier of its dues: {@code TIER_SUM} names the table SUM. */
final class Tiers {
  private static final String PREFIX = "TIER_";

  private final Map<String, Amount> tables = new TreeMap<>();

  private Tiers() {}

  static Tiers of(Section plan) {
    var tiers = new Tiers();
    Section dues =
        plan.need("dues")
            .section()
            .only(Set.of("amount", "perShare", "maxShares", "tiers", "highRiskTiers"));
    dues.maybe("amount").ifPresent(Value::money);
    dues.maybe("perShare").ifPresent(Value::flag);
    dues.maybe("maxShares").ifPresent(Value::whole);
    plan.maybe("tierSums")
        .map(Value::section)
        .ifPresent(sums -> sums.all().forEach((name, list) -> tiers.add(name, list, dues)));
    return tiers;
  }

  private void add(String name, Value sums, Section dues) {
    Map<Integer, Money> byTier = new TreeMap<>();
    put(byTier, dues.need("tiers"), sums);
    dues.maybe("highRiskTiers").ifPresent(tiers -> put(byTier, tiers, sums));
    tables.put(PREFIX + name, new Amount.ByTier(byTier));
  }

  /** Tiers and sums belong together by their place in the list. */
  private static void put(Map<Integer, Money> byTier, Value tiers, Value sums) {
    List<Value> keys = tiers.list();
    List<Value> values = sums.list();
    if (keys.size() != values.size()) {
      throw sums.broken(
          values.size() + " sums for " + keys.size() + " tiers", "Give one sum for each tier");
    }
    for (int i = 0; i < keys.size(); i++) {
      byTier.put(keys.get(i).whole(), values.get(i).money());
    }
  }

  Amount amount(Value value) {
    return value.text().startsWith(PREFIX)
        ? SharedRules.known(value, tables, "tierSums")
        : new Amount.Fixed(value.money());
  }
}
