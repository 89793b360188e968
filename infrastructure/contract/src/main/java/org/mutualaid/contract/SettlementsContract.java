package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Paid;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Standing;
import org.mutualaid.settlement.Totals;

/** How settlements are kept: each member and quarter once, beside the ledger that they add to. */
public abstract class SettlementsContract extends StoreContract {
  private static final Quarter FIRST = new Quarter(2026, 1);
  private static final Quarter SECOND = new Quarter(2026, 2);

  protected SettlementsContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_member_of_whom_nothing_is_settled_stands_as_the_roster_knows_them() {
    Standing standing = standing(FIRST);
    assertEquals(Optional.of(member), standing.accounts().person());
    assertEquals(Optional.empty(), standing.settled());
    assertEquals(0, standing.accounts().own().version());
    var stranger = Cast.aMember(vault, route).id();
    assertEquals(
        Optional.empty(), store.settlements().standing(FIRST, stranger).accounts().person());
  }

  @Test
  void a_quarter_is_stored_once_and_the_next_one_counts_it() {
    Standing nothing = standing(FIRST);
    Settlement settlement = settlement(FIRST, 20_000);
    assertTrue(store(settlement, nothing));
    assertFalse(store(settlement(FIRST, 30_000), nothing));
    Standing settled = standing(FIRST);
    assertEquals(Optional.of(settlement.totals()), settled.settled());
    assertFalse(store(settlement(FIRST, 30_000), settled));
    assertEquals(List.of(new Money(20_000)), counted(SECOND));
    assertTrue(store(settlement(SECOND, 5), standing(SECOND)));
    assertEquals(List.of(new Money(20_000), new Money(5)), counted(SECOND));
    assertEquals(2, standing(SECOND).accounts().own().version());
  }

  @Test
  void its_lines_are_reserved_under_numbers_made_from_quarter_and_member() {
    assertTrue(store(settlement(FIRST, 20_000), standing(FIRST)));
    LedgerLine line = store.ledgers().ofMember(member.id()).own().lines().getFirst();
    assertEquals(new LineNumber("SETTLED#2026-Q1#" + member.id(), 1), line.number());
    assertEquals(LedgerLine.State.RESERVED, line.state());
  }

  @Test
  void who_read_an_older_ledger_is_overtaken() {
    Standing early = standing(SECOND);
    assertTrue(store(settlement(FIRST, 1), standing(FIRST)));
    assertFalse(store(settlement(SECOND, 1), early));
    assertEquals(Optional.empty(), standing(SECOND).settled());
    assertEquals(List.of(new Money(1)), counted(SECOND));
  }

  @Test
  void of_many_at_once_one_settles_a_member() {
    Standing nothing = standing(FIRST);
    long stored =
        Race.of(8, number -> store(settlement(FIRST, 100 + number), nothing)).stream()
            .filter(won -> won)
            .count();
    assertEquals(1, stored);
    assertEquals(1, standing(FIRST).accounts().own().lines().size());
  }

  @Test
  void a_quarter_of_no_lines_is_settled_too() {
    var nothing = new Settlement(FIRST, member.id(), FIRST.last(), List.of());
    assertTrue(store(nothing, standing(FIRST)));
    assertEquals(Optional.of(new Totals(1, 0, 0, 0, Money.ZERO)), standing(FIRST).settled());
  }

  private Standing standing(Quarter quarter) {
    return store.settlements().standing(quarter, member.id());
  }

  private List<Money> counted(Quarter quarter) {
    return standing(quarter).accounts().history().own().stream().map(Paid::amount).toList();
  }

  private boolean store(Settlement settlement, Standing standing) {
    return store.settlements().store(settlement, settlement.booking(standing.accounts()));
  }

  private Settlement settlement(Quarter quarter, long fen) {
    return Settled.of(quarter, member.id(), fen);
  }
}
