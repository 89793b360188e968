package org.mutualaid.roster;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;

/** An office asks for a slot to put a roster of its units into. */
public final class StartImport {
  private final Imports imports;

  public StartImport(Imports imports) {
    this.imports = imports;
  }

  /**
   * Opens the slot, or says why not; a repeated request gets its first answer.
   *
   * @param now when the request came
   * @param receipt the answer to be remembered
   */
  public Outcome on(Declared declared, RequestKey request, Instant now, Receipt receipt) {
    Imports.Opened opened = imports.begin(request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    Optional<Post> post = desk(opened);
    if (post.isEmpty()) {
      return new Outcome.Refused(new Refusal.NotYourDesk());
    }
    ImportId id = ImportId.begunBy(request);
    var begun = RosterImport.begun(id, request.caller(), post.get(), declared, now);
    return switch (imports.start(begun, request, receipt)) {
      case Stored.Done() -> new Outcome.Accepted(receipt, false);
      case Stored.Already(Replay first) -> first.answer(request);
      case Stored.Lost() -> new Outcome.Refused(new Refusal.NotYourDesk());
      case Stored.Overtaken _, Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a claim can meet these");
    };
  }

  static Optional<Post> desk(Imports.Opened opened) {
    return opened.caller().flatMap(Person::post).filter(post -> new Reach(post).isAny());
  }
}
