package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Worked;
import org.mutualaid.claim.Claim;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;

/** Rebuilds what was granted from the claims alone, for comparison with the ledger. */
public final class Sums {
  private Sums() {}

  /** All of them together. */
  public static Money of(Stream<Money> sums) {
    return sums.reduce(Money.ZERO, Money::plus);
  }

  /**
   * That the claims, worked out one after the other in the order in which they stand in the ledger,
   * use up exactly what stands there, and pay what each was decided to.
   *
   * @param lines of one member whose home has nobody else
   */
  public static void assertOneAfterTheOther(
      List<LedgerLine> lines, List<Claim> claims, Cover cover) {
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(claim -> claim.id().value(), claim -> claim));
    Map<String, List<Paid>> stored = new LinkedHashMap<>();
    lines.forEach(
        line ->
            stored.computeIfAbsent(line.number().claim(), _ -> new ArrayList<>()).add(line.uses()));
    History history = History.NONE;
    for (Map.Entry<String, List<Paid>> one : stored.entrySet()) {
      Claim claim = Objects.requireNonNull(byId.get(one.getKey()));
      List<Worked> anew = anew(claim, cover, history);
      assertEquals(anew.stream().map(Worked::line).toList(), claim.facts().assessment().lines());
      for (Paid paid : one.getValue()) {
        history = history.plus(paid);
      }
      assertEquals(
          of(anew.stream().map(worked -> worked.line().amount())),
          of(one.getValue().stream().map(Paid::amount)));
    }
  }

  private static List<Worked> anew(Claim claim, Cover cover, History history) {
    return Adjudication.worked(
        Decisions.BOOK.rulesOn(claim.facts().event().date()),
        claim.facts().event(),
        cover,
        history,
        CityTime.dateOf(claim.startedAt()));
  }
}
