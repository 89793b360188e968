package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Reason;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Standing;

class DynamoDbSettlementsTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());
  private static final BenefitCode BENEFIT = BenefitCode.parse("MED-INSERVICE.OUTPATIENT");
  private static final Quarter FIRST = new Quarter(2026, 1);
  private static final Quarter SECOND = new Quarter(2026, 2);

  private final DynamoDbSettlements settlements =
      new DynamoDbSettlements(TABLES.api(), TABLES.tables(), _ -> Thread.onSpinWait());

  @Test
  void a_quarter_is_stored_once_and_the_next_one_counts_it() {
    PersonId member = PersonId.of("issuer", "once");
    Standing nobody = settlements.standing(FIRST, member);
    assertEquals(Optional.empty(), nobody.settled());
    Settlement settlement = settlement(FIRST, member, 20_000);
    assertTrue(store(settlement, nobody));
    assertFalse(store(settlement(FIRST, member, 30_000), nobody));
    Standing settled = settlements.standing(FIRST, member);
    assertEquals(Optional.of(settlement.totals()), settled.settled());
    assertFalse(store(settlement(FIRST, member, 30_000), settled));
    Standing next = settlements.standing(SECOND, member);
    assertEquals(
        List.of(new Money(20_000)),
        next.accounts().history().own().stream().map(Paid::amount).toList());
    assertTrue(store(settlement(SECOND, member, 5), next));
    assertEquals(2, settlements.standing(SECOND, member).accounts().own().version());
  }

  @Test
  void who_read_an_older_ledger_is_overtaken() {
    PersonId member = PersonId.of("issuer", "overtaken");
    Standing early = settlements.standing(SECOND, member);
    assertTrue(store(settlement(FIRST, member, 1), settlements.standing(FIRST, member)));
    assertFalse(store(settlement(SECOND, member, 1), early));
    assertEquals(Optional.empty(), settlements.standing(SECOND, member).settled());
  }

  @Test
  void a_quarter_of_no_lines_is_settled_too() {
    PersonId member = PersonId.of("issuer", "nothing");
    assertTrue(
        store(
            new Settlement(FIRST, member, FIRST.last(), List.of()),
            settlements.standing(FIRST, member)));
    assertTrue(settlements.standing(FIRST, member).settled().isPresent());
  }

  private boolean store(Settlement settlement, Standing standing) {
    return settlements.store(settlement, settlement.booking(standing.accounts()));
  }

  private static Settlement settlement(Quarter quarter, PersonId member, long fen) {
    LocalDate on = quarter.last();
    var line = new Line(BENEFIT, new Money(fen), Reason.of(Reason.Code.OK), List.of());
    var uses =
        new Paid(
            BENEFIT,
            LocalDate.of(2026, 1, 1),
            on,
            new Money(fen),
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var event = new Event.OutpatientYearToDate(on, new Money(fen * 5), new TreeSet<>());
    var settled = new Settlement.Settled(event, "test", List.of(new Worked(line, uses)));
    return new Settlement(quarter, member, on.plusDays(15), List.of(settled));
  }
}
