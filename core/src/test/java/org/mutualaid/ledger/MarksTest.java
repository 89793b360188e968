package org.mutualaid.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Paid;
import org.mutualaid.money.Money;
import org.mutualaid.privacy.DataKey;

class MarksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Paid NAMED =
      new Paid(
          BenefitCode.parse("CRIT-ILL.ILLNESS"),
          DAY,
          DAY,
          new Money(1),
          0,
          0,
          Optional.of("name"),
          Optional.of("name"),
          Optional.of(new Paid.Illness("name", Event.Severity.MILD)));

  private final Marks marks = new Marks(key(1));

  @Test
  void equal_texts_of_different_kinds_or_ledgers_have_different_marks() {
    Paid hidden = marks.hidden(NAMED);
    assertNotEquals(hidden.accident(), hidden.child());
    assertNotEquals(hidden.child(), hidden.illness().map(Paid.Illness::disease));
    assertNotEquals(hidden.child(), new Marks(key(2)).hidden(NAMED).child());
    assertEquals(hidden, new Marks(key(1)).hidden(NAMED));
  }

  @Test
  void only_the_names_of_the_event_at_hand_come_back() {
    Paid hidden = marks.hidden(NAMED);
    var ill = new Event.CriticalIllness(DAY, "name", Event.Severity.SEVERE, new TreeSet<>());
    Paid shown = marks.shown(hidden, NamesTold.in(ill));
    assertEquals(NAMED.illness(), shown.illness());
    assertEquals(hidden.accident(), shown.accident());
    assertEquals(hidden.child(), shown.child());
    var other = new Event.CriticalIllness(DAY, "other", Event.Severity.MILD, new TreeSet<>());
    assertEquals(hidden, marks.shown(hidden, NamesTold.in(other)));
  }

  @Test
  void an_accident_and_a_child_come_back_where_the_event_has_them() {
    Paid hidden = marks.hidden(NAMED);
    var death = new Event.AccidentDeath(DAY, Optional.of("name"), new TreeSet<>());
    assertEquals(NAMED.accident(), marks.shown(hidden, NamesTold.in(death)).accident());
    var child = new Event.ChildAccident(DAY, "name", new Event.Harm.Died(), new TreeSet<>());
    assertEquals(NAMED.child(), marks.shown(hidden, NamesTold.in(child)).child());
  }

  private static DataKey key(int first) {
    byte[] secret = new byte[32];
    secret[0] = (byte) first;
    return new DataKey("ledger/somebody", secret, new byte[0], () -> new byte[12]);
  }
}
