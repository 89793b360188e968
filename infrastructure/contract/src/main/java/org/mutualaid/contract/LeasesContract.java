package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.contract.Fixtures.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Taking;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** How it is stored who works at a claim. */
public abstract class LeasesContract extends StoreContract {
  private static final ClaimAction CONFIRM = new ClaimAction.Confirm(Optional.empty());
  private static final Instant NOW = MovableClock.START;
  private static final Instant END = NOW.plus(Duration.ofMinutes(30));

  protected LeasesContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_claim_that_is_taken_has_a_lease_and_is_else_as_it_was() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    done(store.claims().take(taken(claim, reviewer, NOW)));
    assertEquals(claim.leased(Optional.of(new Lease(reviewer.id(), END))), found(claim.id()));
  }

  @Test
  void a_claim_that_is_given_back_has_none() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    done(store.claims().take(taken(claim, reviewer, NOW)));
    done(store.claims().take(givenBack(claim, reviewer)));
    assertEquals(claim, found(claim.id()));
  }

  @Test
  void until_the_lease_is_over_nobody_else_takes_the_claim_or_gives_it_back() {
    Claim claim = aSubmittedClaim();
    Person first = anEnrolledReviewer();
    Person second = anEnrolledReviewer();
    done(store.claims().take(taken(claim, first, NOW)));
    assertEquals(new Stored.Lost(), store.claims().take(taken(claim, second, END.minusMillis(1))));
    assertEquals(new Stored.Lost(), store.claims().take(givenBack(claim, second)));
    assertEquals(first.id(), found(claim.id()).lease().orElseThrow().by());
    done(store.claims().take(taken(claim, second, END)));
    assertEquals(second.id(), found(claim.id()).lease().orElseThrow().by());
  }

  @Test
  void who_has_a_claim_may_take_it_again() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    done(store.claims().take(taken(claim, reviewer, NOW)));
    done(store.claims().take(taken(claim, reviewer, NOW.plusSeconds(60))));
    assertEquals(END.plusSeconds(60), found(claim.id()).lease().orElseThrow().until());
  }

  @Test
  void of_many_who_take_one_claim_exactly_one_has_it() {
    Claim claim = aSubmittedClaim();
    List<Stored> ends =
        Race.of(8, at -> store.claims().take(taken(claim, anEnrolledReviewer(), NOW)));
    assertEquals(1, ends.stream().filter(Stored.Done.class::isInstance).count());
    assertEquals(7, ends.stream().filter(Stored.Lost.class::isInstance).count());
  }

  @Test
  void a_taking_that_is_stored_twice_gets_the_first_answer() {
    Taking taking = taken(aSubmittedClaim(), anEnrolledReviewer(), NOW);
    done(store.claims().take(taking));
    var first = new Replay(taking.request().bodyHash(), taking.receipt());
    assertEquals(new Stored.Already(first), store.claims().take(taking));
  }

  @Test
  void a_claim_that_moved_on_is_not_taken() {
    Claim claim = aSubmittedClaim();
    after(Fixtures.aStep(claim, CONFIRM, anEnrolledReviewer()));
    assertEquals(new Stored.Lost(), store.claims().take(taken(claim, anEnrolledReviewer(), NOW)));
  }

  @Test
  void who_lost_the_post_takes_nothing() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Taking taking = taken(claim, reviewer, NOW);
    store.people().record(Cast.moved(reviewer, new Post(Role.UNIT, Cast.anOffice("U"))));
    assertEquals(new Stored.Lost(), store.claims().take(taking));
    assertEquals(claim, found(claim.id()));
  }

  @Test
  void a_step_of_who_has_it_is_stored_and_ends_the_lease() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    done(store.claims().take(taken(claim, reviewer, NOW)));
    done(store.claims().store(Fixtures.aStep(claim, CONFIRM, reviewer)));
    assertEquals(Optional.empty(), found(claim.id()).lease());
  }

  @Test
  void a_step_by_somebody_else_that_was_decided_before_is_lost_until_the_lease_is_over() {
    Claim claim = aSubmittedClaim();
    Person slow = anEnrolledReviewer();
    done(store.claims().take(taken(claim, anEnrolledReviewer(), NOW)));
    assertEquals(new Stored.Lost(), store.claims().store(step(claim, CONFIRM, slow, NOW)));
    done(store.claims().store(step(claim, CONFIRM, slow, END)));
  }

  @Test
  void a_note_and_the_member_wait_for_nobody_and_a_note_leaves_the_lease_alone() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    done(store.claims().take(taken(claim, reviewer, NOW)));
    Change note = step(claim, new ClaimAction.Note("text"), anEnrolledReviewer(), NOW);
    assertInstanceOf(Stored.Done.class, store.claims().store(note));
    assertEquals(reviewer.id(), found(claim.id()).lease().orElseThrow().by());
    done(store.claims().store(Fixtures.aStep(note.after(), new ClaimAction.Withdraw())));
    assertEquals(Optional.empty(), found(claim.id()).lease());
  }

  private static Change step(Claim claim, ClaimAction action, Person by, Instant at) {
    return Fixtures.aStep(claim, action, by.id(), by.post(), at);
  }

  private static Taking taken(Claim claim, Person by, Instant now) {
    var lease = new Lease(by.id(), now.plus(Duration.ofMinutes(30)));
    return taking(claim.leased(Optional.of(lease)), by, now);
  }

  private static Taking givenBack(Claim claim, Person by) {
    return taking(claim.leased(Optional.empty()), by, NOW);
  }

  private static Taking taking(Claim after, Person by, Instant now) {
    var request = Fixtures.aRequest(by.id(), "POST /admin/claims/" + after.id() + "/actions");
    return new Taking(after, by.post().orElseThrow(), now, request, Fixtures.aReceipt(after));
  }
}
