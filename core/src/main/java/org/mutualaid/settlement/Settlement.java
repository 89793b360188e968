package org.mutualaid.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Worked;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;

/**
 * What one member gets for one quarter, line by line, zero lines with their reasons among them.
 *
 * @param on the day it was worked out
 * @param events in the order of their days
 */
public record Settlement(Quarter quarter, PersonId member, LocalDate on, List<Settled> events) {
  public Settlement {
    events = List.copyOf(events);
  }

  /**
   * One event and its lines.
   *
   * @param rulesVersion of the rule books in force on the day of the event
   */
  public record Settled(Event event, String rulesVersion, List<Worked> lines) {}

  /** Names the settlement of a member and quarter for ever, so that there is no second. */
  public static String key(Quarter quarter, PersonId member) {
    return "SETTLED#" + quarter + "#" + member;
  }

  /** Names it to the member, as a claim is named: says nothing of the two. */
  public static ClaimId id(Quarter quarter, PersonId member) {
    return new ClaimId(Derived.id("settlement", quarter.toString(), member.value()));
  }

  /** All lines. */
  public List<Worked> lines() {
    List<Worked> lines = new ArrayList<>();
    for (Settled settled : events) {
      lines.addAll(settled.lines());
    }
    return lines;
  }

  /**
   * What the member's ledger grows by. Nothing that is settled from data shares a cap with the
   * home.
   *
   * @param accounts that it was worked out with
   */
  public Booking booking(Accounts accounts) {
    return Booking.granting(key(quarter, member), accounts, lines(), _ -> false);
  }

  /** The same as it is kept: the steps of each line follow again from the facts and the rules. */
  public Settlement withoutSteps() {
    List<Settled> kept = new ArrayList<>();
    for (Settled settled : events) {
      List<Worked> lines = new ArrayList<>();
      for (Worked worked : settled.lines()) {
        Line line = worked.line();
        var bare = new Line(line.benefit(), line.amount(), line.reason(), List.of());
        lines.add(new Worked(bare, worked.uses()));
      }
      kept.add(new Settled(settled.event(), settled.rulesVersion(), List.copyOf(lines)));
    }
    return new Settlement(quarter, member, on, kept);
  }

  /** What it adds to the batch of its quarter. */
  public Totals totals() {
    long paying = 0;
    Money amount = Money.ZERO;
    List<Worked> lines = lines();
    for (Worked worked : lines) {
      paying += worked.line().amount().isZero() ? 0 : 1;
      amount = amount.plus(worked.line().amount());
    }
    return new Totals(1, 0, lines.size(), paying, amount);
  }
}
