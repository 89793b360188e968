package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.contract.Fixtures.aStep;
import static org.mutualaid.contract.Fixtures.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Verdict;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** How the steps of a claim and its upload slots are stored. */
public abstract class StepsContract extends StoreContract {
  private static final ClaimAction CONFIRM = new ClaimAction.Confirm(Optional.empty());

  protected StepsContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_step_is_stored_with_its_entry_and_its_note() {
    Claim claim = aSubmittedClaim();
    Change confirm = aStep(claim, CONFIRM, anEnrolledReviewer());
    done(store.claims().store(confirm));
    Claim now = found(claim.id());
    assertEquals(confirm.after().state(), now.state());
    assertEquals(confirm.after().history(), now.history());
    assertEquals(confirm.after().dueOn(), now.dueOn());
    assertEquals(3, now.version());
    assertEquals(Map.of(3L, Fixtures.NOTE), now.facts().notes());
  }

  @Test
  void a_verdict_that_waits_for_a_second_person_is_read_back() {
    Claim claim = atTheCity();
    Person reviewer = enrolled(Cast.aReviewer(new Post(Role.MUNICIPAL, Cast.anOffice("M"))));
    var proposal = new Proposal(Verdict.REJECT, reviewer.id());
    var given = new ClaimAction.Reject("reason", "article", Optional.empty());
    Claim proposed = after(aStep(claim, new ClaimAction.Propose(proposal, given), reviewer));
    assertEquals(
        new ClaimState.MunicipalReview(Optional.of(proposal)), found(proposed.id()).state());
    after(aStep(proposed, new ClaimAction.Approve(true, Optional.empty()), reviewer));
    assertEquals(new ClaimState.Approved(), found(proposed.id()).state());
  }

  @Test
  void a_calculation_that_a_verdict_replaces_is_kept_for_the_decision_that_rested_on_it() {
    Person panel = enrolled(Cast.aReviewer(new Post(Role.PANEL, Route.CITY)));
    var reject = new ClaimAction.Reject("reason", "article", Optional.empty());
    Claim rejected = after(aStep(atTheCity(), reject, panel));
    Claim appealed = after(aStep(rejected, new ClaimAction.Appeal("it was so")));
    Assessment first = appealed.facts().assessment();
    var anew = new Assessment("another version", first.lines());
    Change step = aStep(appealed.with(anew), new ClaimAction.Change(), panel);
    var worked = new Anew(Optional.of(anew), Optional.empty(), Optional.of(Samples.basis()));
    done(store.claims().store(Again.working(worked, step)));
    Claim now = found(rejected.id());
    assertEquals(anew, now.facts().assessment());
    assertEquals(Map.of(rejected.version(), first), now.facts().replaced());
    assertEquals(
        List.of(first, anew), Decision.on(now).stream().map(Decision::calculation).toList());
  }

  @Test
  void a_step_on_a_claim_that_moved_on_is_lost_and_changes_nothing() {
    Claim draft = aStoredDraft();
    Claim submitted = after(aStep(draft, new ClaimAction.Submit()));
    Stored late = store.claims().store(aStep(draft, new ClaimAction.Discard()));
    assertEquals(new Stored.Lost(), late);
    assertEquals(submitted, found(draft.id()));
  }

  @Test
  void a_step_that_is_stored_twice_gets_the_first_answer() {
    Change submit = aStep(aStoredDraft(), new ClaimAction.Submit());
    done(store.claims().store(submit));
    var first = new Replay(submit.request().bodyHash(), submit.receipt());
    assertEquals(new Stored.Already(first), store.claims().store(submit));
    assertEquals(2, found(submit.after().id()).version());
  }

  @Test
  void a_step_by_who_lost_the_post_meanwhile_is_lost() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Change confirm = aStep(claim, CONFIRM, reviewer);
    enrolled(Cast.moved(reviewer, new Post(Role.UNIT, Cast.anOffice("U"))));
    assertEquals(new Stored.Lost(), store.claims().store(confirm));
    assertEquals(claim, found(claim.id()));
  }

  @Test
  void a_step_by_who_began_or_ceased_to_chair_meanwhile_is_lost() {
    Claim claim = aSubmittedClaim();
    var chair = new Post(Role.PANEL, Route.CITY, true);
    var member = new Post(Role.PANEL, Route.CITY);
    Person ceasing = enrolled(Cast.aReviewer(chair));
    Person beginning = enrolled(Cast.aReviewer(member));
    Change byChair = aStep(claim, CONFIRM, ceasing);
    Change byMember = aStep(claim, CONFIRM, beginning);
    enrolled(Cast.moved(ceasing, member));
    enrolled(Cast.moved(beginning, chair));
    assertEquals(new Stored.Lost(), store.claims().store(byChair));
    assertEquals(new Stored.Lost(), store.claims().store(byMember));
  }

  @Test
  void a_step_leaves_documents_alone_that_were_judged_meanwhile() {
    Claim draft = aStoredDraft();
    SlotOpening slot = aStoredSlot(draft);
    var received = new Document.Status.Received(clock.instant());
    store.slots().judge(draft.id(), slot.document().id(), received);
    after(aStep(draft, new ClaimAction.Submit()));
    assertEquals(
        List.of(received), found(draft.id()).documents().stream().map(Document::status).toList());
  }

  @Test
  void of_many_racing_writers_exactly_one_wins() {
    Claim draft = aStoredDraft();
    List<Stored> ends =
        Race.of(16, at -> store.claims().store(aStep(draft, new ClaimAction.Submit())));
    assertEquals(1, ends.stream().filter(Stored.Done.class::isInstance).count());
    assertEquals(15, ends.stream().filter(Stored.Lost.class::isInstance).count());
    assertEquals(2, found(draft.id()).history().size());
  }

  @Test
  void of_many_copies_of_one_request_exactly_one_is_stored() {
    Change submit = aStep(aStoredDraft(), new ClaimAction.Submit());
    List<Stored> ends = Race.of(16, at -> store.claims().store(submit));
    assertEquals(1, ends.stream().filter(Stored.Done.class::isInstance).count());
    ends.stream()
        .filter(end -> !(end instanceof Stored.Done))
        .map(end -> assertInstanceOf(Stored.Already.class, end))
        .forEach(already -> assertEquals(submit.receipt(), already.replay().receipt()));
  }

  private Claim atTheCity() {
    Person district = enrolled(Cast.aReviewer(new Post(Role.DISTRICT, route.district())));
    Claim confirmed = after(aStep(aSubmittedClaim(), CONFIRM, anEnrolledReviewer()));
    return after(aStep(confirmed, new ClaimAction.PassOn(Optional.empty()), district));
  }

  private Person enrolled(Person person) {
    store.people().record(person);
    return person;
  }
}
