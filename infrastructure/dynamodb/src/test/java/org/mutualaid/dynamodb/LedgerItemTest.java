package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Paid;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;

/** How large a ledger can become, and what is refused before it is asked for. */
class LedgerItemTest {
  private static final int ITEM_LIMIT_BYTES = 400 * 1024;
  private static final String ID = Derived.id("the longest there is");

  private static final LedgerLine LONGEST =
      new LedgerLine(
          new LineNumber(ID, 1_000),
          new PersonId(ID),
          new Paid(
              BenefitCode.parse("MED-INSERVICE.OVERCAP-LONG"),
              LocalDate.of(2026, 1, 1),
              LocalDate.of(2026, 1, 1),
              new Money(-20_065_300),
              -180,
              -4,
              Optional.of(ID),
              Optional.of(ID),
              Optional.of(new Paid.Illness(ID, Event.Severity.SEVERE))),
          LedgerLine.State.RESERVED,
          Optional.of(new LineNumber(ID, 1_000)));

  @Test
  void a_line_is_read_back_as_it_was() {
    Ledger ledger = new Ledger(7, Optional.of("key"), List.of(LONGEST));
    Fields item =
        new Fields()
            .number("version", 7)
            .text("wrappedKey", "key")
            .list("lines", ledger.lines(), LedgerItem::line);
    assertEquals(ledger, LedgerItem.read(new Part(item.map())));
  }

  @Test
  void as_many_lines_as_a_ledger_may_have_fit_an_item() {
    long all = Ledger.LINE_LIMIT * size(LedgerItem.line(LONGEST));
    assertTrue(all < ITEM_LIMIT_BYTES - 2_048, all + " bytes");
  }

  @Test
  void one_more_line_is_refused_before_it_is_asked_for() {
    var full = new Ledger(9, Optional.empty(), Collections.nCopies(Ledger.LINE_LIMIT, LONGEST));
    assertThrows(IllegalStateException.class, () -> full.plus(List.of(LONGEST), Optional.empty()));
  }

  @Test
  void a_transaction_of_more_than_a_hundred_items_is_refused_before_it_is_asked_for() {
    var transactions =
        new Transactions(
            (_, _) -> {
              throw new AssertionError("asked");
            },
            _ -> {});
    var write = new Write(new Request(), _ -> new Stored.Lost());
    assertThrows(
        IllegalArgumentException.class,
        () -> transactions.store(Collections.nCopies(101, write), "token"));
  }

  /** As DynamoDB counts: names and values in UTF-8, three bytes for a map, one for each member. */
  private static long size(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> 21;
      case M -> {
        long size = 3;
        for (Map.Entry<String, AttributeValue> member : value.m().entrySet()) {
          size += 1 + bytes(member.getKey()) + size(member.getValue());
        }
        yield size;
      }
      case B, L, BOOL -> throw new AssertionError("none in a line");
    };
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
