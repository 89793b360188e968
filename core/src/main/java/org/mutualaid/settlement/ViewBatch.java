package org.mutualaid.settlement;

import java.util.Optional;
import org.mutualaid.claim.Refusal;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** How the settlement of a quarter stands, for who holds a post at the city. */
public final class ViewBatch {
  private final Batches batches;

  public ViewBatch(Batches batches) {
    this.batches = batches;
  }

  /** What there is to see. */
  public sealed interface Answer {
    /** The batch, and whether the caller may be the one to release it now. */
    record Seen(Batches.Kept kept, boolean mayRelease) implements Answer {}

    /** Not given. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /** The batch as it is. */
  public Answer on(Quarter quarter, PersonId caller) {
    Batches.Opened opened = batches.view(quarter, caller);
    if (cityPost(opened).isEmpty()) {
      return new Answer.Refused(new Refusal.NotYourDesk());
    }
    return opened
        .kept()
        .one()
        .<Answer>map(batch -> new Answer.Seen(opened.kept(), batch.mayBeReleasedBy(caller)))
        .orElseGet(() -> new Answer.Refused(new Refusal.NoSuchSettlement()));
  }

  static Optional<Post> cityPost(Batches.Opened opened) {
    return opened.caller().flatMap(Person::post).filter(post -> post.role() == Role.MUNICIPAL);
  }
}
