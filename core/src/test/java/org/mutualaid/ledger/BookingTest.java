package org.mutualaid.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Reason;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.PersonId;

class BookingTest {
  private static final PersonId MEMBER = new PersonId("member");
  private static final PersonId OTHER = new PersonId("other");
  private static final BenefitCode DAILY = BenefitCode.parse("HOSP-ALLOW.DAILY");
  private static final BenefitCode FIRE = BenefitCode.parse("ACC-PROP.FIRE");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void lines_that_use_nothing_up_are_left_out_and_the_rest_numbered_without_a_gap() {
    Booking booking =
        granting(Ledger.NONE, worked(DAILY, 0, 0), worked(FIRE, 100, 0), worked(DAILY, 0, 7));
    assertEquals(
        List.of("c/1 ACC-PROP.FIRE", "c/2 HOSP-ALLOW.DAILY"),
        booking.added().stream().map(line -> line.number() + " " + line.uses().benefit()).toList());
  }

  @Test
  void the_home_has_a_say_only_where_one_of_its_caps_has_a_line_be_it_zero() {
    assertEquals(Optional.empty(), granting(Ledger.NONE, worked(DAILY, 100, 2)).accounts().home());
    Booking zero = granting(Ledger.NONE, worked(FIRE, 0, 0));
    assertEquals(Optional.of(home(Ledger.NONE)), zero.accounts().home());
    assertEquals(List.of(), zero.shared());
  }

  @Test
  void only_lines_of_the_homes_caps_are_shared_and_say_nothing_of_what_happened() {
    Booking booking = granting(Ledger.NONE, worked(DAILY, 100, 2), worked(FIRE, 100, 0));
    assertEquals(List.of(FIRE), booking.shared().stream().map(l -> l.uses().benefit()).toList());
    assertEquals(Optional.empty(), booking.shared().getFirst().uses().accident());
    assertEquals(Optional.of("A1"), booking.added().getLast().uses().accident());
  }

  @Test
  void taking_back_makes_the_opposite_of_what_stands_and_of_nothing_else() {
    Ledger granted = after(Ledger.NONE, granting(Ledger.NONE, worked(FIRE, 100, 3)));
    Booking back = Booking.takingBack("c", accounts(granted, Ledger.NONE));
    LedgerLine line = back.added().getFirst();
    assertEquals("c/2", line.number().toString());
    assertEquals(Optional.of(new LineNumber("c", 1)), line.corrects());
    assertEquals(
        List.of(-100L, -3L), List.of(line.uses().amount().fen(), (long) line.uses().days()));
    Ledger empty = after(granted, back);
    assertEquals(List.of(), Booking.takingBack("c", accounts(empty, Ledger.NONE)).added());
    assertEquals(List.of(), Booking.takingBack("d", accounts(granted, Ledger.NONE)).added());
  }

  @Test
  void the_home_takes_part_in_taking_back_where_it_holds_the_line() {
    Booking granting = granting(Ledger.NONE, worked(FIRE, 100, 0));
    Ledger own = after(Ledger.NONE, granting);
    Ledger shared = Ledger.NONE.plus(granting.shared(), Optional.empty());
    assertEquals(1, Booking.takingBack("c", accounts(own, shared)).shared().size());
    assertEquals(
        Optional.empty(), Booking.takingBack("c", accounts(own, Ledger.NONE)).accounts().home());
  }

  @Test
  void history_has_own_lines_and_those_of_others_at_home() {
    Booking own = granting(Ledger.NONE, worked(FIRE, 100, 0));
    LedgerLine first = own.shared().getFirst();
    var others =
        new LedgerLine(
            new LineNumber("d", 1), OTHER, first.uses(), first.state(), Optional.empty());
    Ledger shared = new Ledger(2, Optional.empty(), List.of(first, others));
    Accounts accounts = accounts(after(Ledger.NONE, own), shared);
    assertEquals(1, accounts.history().own().size());
    assertEquals(List.of(others.uses()), accounts.history().household());
  }

  private static Booking granting(Ledger own, Worked... lines) {
    return Booking.granting(
        "c", accounts(own, Ledger.NONE), List.of(lines), benefit -> benefit.equals(FIRE));
  }

  private static Ledger after(Ledger before, Booking booking) {
    return before.plus(booking.added(), Optional.empty());
  }

  private static Accounts accounts(Ledger own, Ledger shared) {
    return new Accounts(MEMBER, Optional.empty(), own, Optional.of(home(shared)));
  }

  private static Home home(Ledger ledger) {
    return new Home(new HouseholdId("h"), ledger);
  }

  private static Worked worked(BenefitCode benefit, long fen, int days) {
    var money = new Money(fen);
    return new Worked(
        new Line(benefit, money, Reason.of(Reason.Code.OK), List.of()),
        new Paid(
            benefit,
            DAY,
            DAY,
            money,
            days,
            0,
            Optional.of("A1"),
            Optional.empty(),
            Optional.empty()));
  }
}
