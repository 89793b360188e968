package org.mutualaid.review;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.claim.Refusal;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.plan.PlanBook;

/** The work of one office, for those who hold a post there. */
public final class ListQueue {
  private final Queues queues;
  private final WorkingDays calendar;

  public ListQueue(Queues queues, PlanBook book) {
    this.queues = queues;
    this.calendar = book.workingDays();
  }

  /**
   * What somebody wants to see of the work of a desk.
   *
   * @param desk as the caller says it; what the roster says decides
   * @param limit 1 to 100
   */
  public record Query(Post desk, Sieve sieve, int limit, Optional<Cursor> from) {}

  /** A page, or why there is none for this caller. */
  public sealed interface Answer {
    /** The page. */
    record Listed(Page<ClaimSummary> page) implements Answer {}

    /** Not theirs to see. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /**
   * One page of the work of a desk.
   *
   * @param now when the request came
   */
  public Answer on(PersonId caller, Query query, Instant now) {
    Post desk = query.desk();
    var filter = query.sieve().at(Tab.Glance.of(caller, now, calendar));
    var wanted = new Queues.Wanted(filter, query.limit(), query.from());
    Queues.Look look = queues.look(caller, desk, wanted);
    boolean theirs =
        look.caller().flatMap(Person::post).filter(post -> post.isAt(desk)).isPresent();
    if (!theirs) {
      return new Answer.Refused(new Refusal.NotYourDesk());
    }
    return look.page()
        .<Answer>map(Answer.Listed::new)
        .orElseGet(() -> new Answer.Refused(new Refusal.BadCursor()));
  }
}
