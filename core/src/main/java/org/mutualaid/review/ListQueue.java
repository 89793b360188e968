package org.mutualaid.review;

import java.util.Optional;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.claim.Refusal;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** The work of one office, for those who hold a post there. */
public final class ListQueue {
  private final Queues queues;

  public ListQueue(Queues queues) {
    this.queues = queues;
  }

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
   * @param desk as the caller says it; what the roster says decides
   */
  public Answer on(PersonId caller, Post desk, int limit, Optional<Cursor> from) {
    Queues.Look look = queues.look(caller, desk, limit, from);
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
