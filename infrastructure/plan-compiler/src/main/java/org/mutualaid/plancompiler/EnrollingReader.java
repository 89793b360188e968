package org.mutualaid.plancompiler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.EnrolmentRules.Participation;
import org.mutualaid.plan.EnrolmentRules.Period;

/** Reads how people are enrolled in a plan. */
final class EnrollingReader {
  private EnrollingReader() {}

  static EnrolmentRules read(Section file) {
    Section dues = file.need("dues").section();
    Optional<Section> enrolling =
        file.maybe("enrolling")
            .map(value -> value.section().only(Set.of("collectiveOnly", "participation")));
    return new EnrolmentRules(
        file.need("period").oneOf(Period.class),
        mostShares(dues),
        tiers(dues, "tiers"),
        tiers(dues, "highRiskTiers"),
        enrolling.flatMap(e -> e.maybe("collectiveOnly")).map(Value::flag).orElse(false),
        enrolling.flatMap(e -> e.maybe("participation")).map(EnrollingReader::participation));
  }

  private static int mostShares(Section dues) {
    Optional<Value> most = dues.maybe("maxShares");
    int shares = most.map(Value::whole).orElse(1);
    if (shares < 1) {
      throw most.orElseThrow().broken("nobody could have a share", "Write 1 or more");
    }
    if (most.isEmpty() && dues.maybe("perShare").map(Value::flag).orElse(false)) {
      throw dues.whole().broken("'maxShares' is missing", "Say how many shares one may have");
    }
    return shares;
  }

  private static List<Integer> tiers(Section dues, String name) {
    return dues.maybe(name)
        .map(list -> list.list().stream().map(Value::whole).toList())
        .orElse(List.of());
  }

  private static Participation participation(Value value) {
    Section floor = value.section().only(Set.of("leastShare", "allIfUnder"));
    return new Participation(floor.need("leastShare").part(), floor.need("allIfUnder").whole());
  }
}
