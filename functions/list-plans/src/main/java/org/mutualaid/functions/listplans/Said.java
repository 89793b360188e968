package org.mutualaid.functions.listplans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Amount;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Money;

/** Says a rule: its code, its numbers or codes, and the words for them. */
record Said(Words words) {
  private static final int HUNDRED = 100;

  /** A rule with its numbers. */
  Members rule(RuleCode code, Object... numbers) {
    List<String> texts = new ArrayList<>();
    for (Object number : numbers) {
      texts.add(number.toString());
    }
    return new Members()
        .with("code", code.name())
        .with("numbers", texts)
        .with("words", words.plan("rule." + code.name(), texts.toArray(String[]::new)));
  }

  /** A rule about codes, each of which has a name. */
  Members naming(RuleCode code, Collection<String> codes, Collection<String> names) {
    String listed = String.join(words.claim("list.comma"), names);
    return new Members()
        .with("code", code.name())
        .with("numbers", List.copyOf(codes))
        .with("words", words.plan("rule." + code.name(), listed));
  }

  /** A rule about codes whose names stand under a prefix in the words of plans. */
  Members naming(RuleCode code, Collection<String> codes, String prefix) {
    return naming(code, codes, codes.stream().map(one -> words.plan(prefix + one)).toList());
  }

  /** A rule about a sum: said once, or once for all tiers of dues that have the same sum. */
  List<Json> sum(RuleCode code, Amount amount, Object... more) {
    return switch (amount) {
      case Amount.Fixed(Money sum) -> List.of(rule(code, and(sum, more)));
      case Amount.ByTier(Map<Integer, Money> sums) -> byTier(code, sums, more);
    };
  }

  private List<Json> byTier(RuleCode code, Map<Integer, Money> sums, Object... more) {
    SequencedMap<Money, List<String>> tiers = new LinkedHashMap<>();
    new TreeMap<>(sums)
        .forEach(
            (tier, sum) ->
                tiers.computeIfAbsent(sum, s -> new ArrayList<>()).add(Integer.toString(tier)));
    List<Json> said = new ArrayList<>();
    tiers.forEach((sum, of) -> said.add(ofTiers(rule(code, and(sum, more)), of)));
    return said;
  }

  private Members ofTiers(Members rule, List<String> tiers) {
    String whole = rule.byName().get("words") instanceof Json.Text(String text) ? text : "";
    String listed = String.join(words.claim("list.comma"), tiers);
    return rule.with("tiers", tiers).with("words", words.plan("tiers", whole, listed));
  }

  private static Object[] and(Money sum, Object... more) {
    List<Object> all = new ArrayList<>(List.of(sum));
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** A part of a whole as a reader says it: 0.2 is 20. */
  static String percent(BigDecimal part) {
    return part.multiply(BigDecimal.valueOf(HUNDRED)).stripTrailingZeros().toPlainString();
  }
}
