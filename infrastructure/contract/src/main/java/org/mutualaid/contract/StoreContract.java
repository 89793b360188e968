package org.mutualaid.contract;

import static org.mutualaid.contract.Fixtures.aStart;
import static org.mutualaid.contract.Fixtures.done;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.privacy.Vault;

/** What the contracts of all ports that are kept together begin with: a member and a way. */
public abstract class StoreContract {
  protected final MovableClock clock = new MovableClock();
  protected final Route route = Cast.aRoute();
  protected final Backing backing;
  protected final Vault vault;
  protected final Store store;
  protected final Person member;

  protected StoreContract(Backing backing) {
    this.backing = backing;
    this.vault = backing.vault();
    this.store = backing.store(clock);
    this.member = Cast.aMember(vault, route);
  }

  @BeforeEach
  final void enrolTheMember() {
    store.people().record(member);
  }

  protected final Claim aDraft() {
    return Fixtures.aClaimInDraft(member, route, clock.instant());
  }

  protected final Claim aStoredDraft() {
    return stored(aDraft());
  }

  protected final Claim stored(Claim claim) {
    done(store.claims().start(aStart(claim)));
    return claim;
  }

  protected final Claim aSubmittedClaim() {
    return after(Fixtures.aStep(aStoredDraft(), new ClaimAction.Submit()));
  }

  protected final Claim after(Change change) {
    done(store.claims().store(change));
    return change.after();
  }

  protected final SlotOpening aStoredSlot(Claim claim) {
    SlotOpening slot = Fixtures.aSlot(claim, clock.instant());
    done(store.claims().open(slot));
    return slot;
  }

  protected final Person anEnrolledReviewer() {
    Person reviewer = Cast.aReviewer(new Post(Role.UNIT, route.unit()));
    store.people().record(reviewer);
    return reviewer;
  }

  protected final Claim found(ClaimId id) {
    return find(id).orElseThrow(() -> new AssertionError("no claim " + id));
  }

  protected final Optional<Claim> find(ClaimId id) {
    PersonId caller = member.id();
    return store.claims().view(id, caller).claim();
  }
}
