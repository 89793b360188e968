package org.mutualaid.memory;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Taking;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** Why something may not be stored; a repeated request is told so before anything else. */
final class Conditions {
  private final Memory memory;

  Conditions(Memory memory) {
    this.memory = memory;
  }

  Optional<Stored> refusal(Start start) {
    return repeated(start.request()).or(() -> taken(start));
  }

  Optional<Stored> refusal(Change change) {
    boolean current =
        memory
            .claim(change.after().id())
            .filter(claim -> claim.version() == change.after().version() - 1)
            .filter(
                claim ->
                    !change.waitsForLease()
                        || isFree(claim, change.entry().by(), change.entry().at()))
            .isPresent();
    return repeated(change.request())
        .or(() -> lostUnless(current && postIsHeld(change.post(), change.request())))
        .or(() -> eventTaken(change))
        .or(() -> overtaken(change));
  }

  Optional<Stored> refusal(Taking taking) {
    PersonId by = taking.request().caller();
    boolean free =
        memory
            .claim(taking.after().id())
            .filter(claim -> claim.version() == taking.after().version())
            .filter(claim -> isFree(claim, by, taking.now()))
            .isPresent();
    return repeated(taking.request())
        .or(() -> lostUnless(free && postIsHeld(Optional.of(taking.post()), taking.request())));
  }

  Optional<Stored> refusal(SlotOpening slot) {
    boolean open =
        memory
            .claim(slot.claim())
            .filter(claim -> claim.state().name() == slot.state())
            .filter(claim -> claim.documents().size() < Claim.DOCUMENT_LIMIT)
            .filter(claim -> claim.document(slot.document().id()).isEmpty())
            .isPresent();
    return repeated(slot.request())
        .or(() -> lostUnless(open && postIsHeld(slot.post(), slot.request())));
  }

  private Optional<Stored> repeated(RequestKey request) {
    return memory.replay(request).map(Stored.Already::new);
  }

  private Optional<Stored> taken(Start start) {
    ClaimId id = start.claim().id();
    Optional<ClaimId> sameEvent = Optional.ofNullable(memory.events.get(start.naturalKey()));
    if (sameEvent.isPresent() || memory.claims.containsKey(id)) {
      return Optional.of(new Stored.EventTaken(sameEvent.orElse(id)));
    }
    return memory.references.containsKey(start.claim().reference())
        ? Optional.of(new Stored.ReferenceTaken())
        : lostUnless(postIsHeld(start.post(), start.request())).or(() -> movedOn(start));
  }

  private Optional<Stored> eventTaken(Change change) {
    ClaimId own = change.after().id();
    return change
        .anew()
        .retold()
        .flatMap(_ -> Optional.ofNullable(memory.events.get(change.after().naturalKey())))
        .filter(by -> !by.equals(own))
        .map(Stored.EventTaken::new);
  }

  private Optional<Stored> movedOn(Start start) {
    return start
        .home()
        .filter(home -> memory.ledger(home.id()).version() != home.ledger().version())
        .map(home -> new Stored.HomeMovedOn(memory.ledger(home.id())));
  }

  private Optional<Stored> overtaken(Change change) {
    return change
        .anew()
        .booking()
        .filter(booking -> !new MemoryLedgers(memory).areAsRead(booking))
        .map(_ -> new Stored.Overtaken());
  }

  private boolean postIsHeld(Optional<Post> post, RequestKey request) {
    return post.isEmpty() || memory.person(request.caller()).flatMap(Person::post).equals(post);
  }

  private static boolean isFree(Claim claim, PersonId by, Instant now) {
    return claim.lease().filter(lease -> lease.keepsOut(by, now)).isEmpty();
  }

  private static Optional<Stored> lostUnless(boolean holds) {
    return holds ? Optional.empty() : Optional.of(new Stored.Lost());
  }
}
