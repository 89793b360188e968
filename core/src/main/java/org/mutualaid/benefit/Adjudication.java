package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import org.mutualaid.people.Cover;
import org.mutualaid.plan.PlanBook;

/** Works out what an event is worth. */
public final class Adjudication {
  private Adjudication() {}

  /**
   * A line for every benefit that the event could come under.
   *
   * @param applied the day the claim is made
   */
  public static Assessment assess(
      PlanBook book, Event event, Cover cover, History history, LocalDate applied) {
    return new Assessment(book.version(), List.of());
  }
}
