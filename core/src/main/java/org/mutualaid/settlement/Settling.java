package org.mutualaid.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Worked;
import org.mutualaid.people.Cover;
import org.mutualaid.plan.PlanBook;

/** Works out what members get for a quarter. Pure: the same facts, the same lines. */
public final class Settling {
  private final PlanBook book;
  private final Quarter quarter;
  private final LocalDate on;

  /**
   * The settling of one quarter.
   *
   * @param on the day it counts as claimed
   */
  public Settling(PlanBook book, Quarter quarter, LocalDate on) {
    this.book = book;
    this.quarter = quarter;
    this.on = on;
  }

  /** The quarter that is settled. */
  public Quarter quarter() {
    return quarter;
  }

  /**
   * The lines of one member; each event counts what those before it used up.
   *
   * @param history before this quarter was settled
   */
  public Settlement of(MemberData data, Cover cover, History history) {
    List<Settlement.Settled> settled = new ArrayList<>();
    History grown = history;
    for (Event event : data.events()) {
      Rules rules = book.rulesOfDataOn(event.date());
      List<Worked> lines = Adjudication.worked(rules, event, cover, grown, on);
      settled.add(new Settlement.Settled(event, rules.version(), lines));
      for (Worked line : lines) {
        grown = grown.plus(line.uses());
      }
    }
    return new Settlement(quarter, data.member(), on, settled);
  }
}
