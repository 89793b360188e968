package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * A district puts a unit of its own into the register, or corrects what stands there; the city does
 * so with any unit, and alone moves one from district to district. A unit never registers itself:
 * by the register it is known who reviews its claims, and whether enough of its people take part.
 */
public final class RegisterUnit {
  private static final int TRIES = 5;

  private final Register register;

  public RegisterUnit(Register register) {
    this.register = register;
  }

  /** Registers the unit, or says why not; a repeated request gets its first answer. */
  public Outcome on(Office wanted, RequestKey request, Receipt receipt) {
    for (int tries = 1; tries <= TRIES; tries++) {
      Register.Opened opened = register.open(wanted.id(), request.caller(), request);
      if (opened.replay().isPresent()) {
        return opened.replay().get().answer(request);
      }
      Optional<Post> post = opened.caller().flatMap(Person::post);
      if (post.filter(held -> may(held, wanted, opened.unit())).isEmpty()) {
        return new Outcome.Refused(new Refusal.NotYourDesk());
      }
      Optional<Outcome> outcome =
          outcome(
              register.put(wanted, opened.unit(), post.get(), request, receipt), request, receipt);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new Unavailable("the register");
  }

  private static boolean may(Post post, Office wanted, Optional<Office> known) {
    boolean isOwn =
        wanted.district().equals(post.office())
            && known.filter(unit -> !unit.district().equals(post.office())).isEmpty();
    return post.role() == Role.MUNICIPAL || (post.role() == Role.DISTRICT && isOwn);
  }

  /** None, where the unit or the post is another by now: then it is looked at again. */
  private static Optional<Outcome> outcome(Stored stored, RequestKey request, Receipt receipt) {
    return switch (stored) {
      case Stored.Done() -> Optional.of(new Outcome.Accepted(receipt, false));
      case Stored.Already(Replay first) -> Optional.of(first.answer(request));
      case Stored.Lost() -> Optional.empty();
      case Stored.Overtaken _, Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a claim can meet these");
    };
  }
}
