package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.contract.Fixtures.aStart;
import static org.mutualaid.contract.Fixtures.aStep;
import static org.mutualaid.contract.Fixtures.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.Retold;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.plan.PaperRequirement;

/** How other facts take the place of those that a claim had. */
public abstract class FactsContract extends StoreContract {
  private static final ClaimAction CHANGE = new ClaimAction.ChangeFacts();
  private static final List<PaperRequirement> PAPERS =
      List.of(new PaperRequirement(List.of("FIRE_CERTIFICATE"), List.of()));

  protected FactsContract(Backing backing) {
    super(backing);
  }

  @Test
  void other_facts_and_their_papers_are_read_back_and_the_files_stay() {
    Claim draft = aStoredDraft();
    aStoredSlot(draft);
    Change change = retold(draft, Samples.events().getLast());
    done(store.claims().store(change));
    Claim now = found(draft.id());
    assertEquals(change.after().facts().event(), now.facts().event());
    assertEquals(Map.of("more", Canaries.STORY), now.facts().narrative());
    assertEquals(Optional.empty(), now.facts().renewed());
    assertEquals(PAPERS, now.papers());
    assertEquals(1, now.documents().size());
    assertEquals(List.of(Canaries.FILE_NAME), List.copyOf(now.facts().fileNames().values()));
  }

  @Test
  void what_was_told_before_is_kept_with_the_oldest_first() {
    Claim draft = aStoredDraft();
    assertEquals(List.of(), store.claims().toldBefore(draft.id()));
    done(store.claims().store(retold(draft, Samples.events().getLast())));
    Claim second = found(draft.id());
    done(store.claims().store(retold(second, draft.facts().event())));
    assertEquals(List.of(before(draft), before(second)), store.claims().toldBefore(draft.id()));
  }

  @Test
  void the_mark_of_the_event_is_moved() {
    Claim draft = aStoredDraft();
    Event other = Samples.events().getLast();
    done(store.claims().store(retold(draft, other)));
    assertEquals(new Stored.EventTaken(draft.id()), store.claims().start(aStart(of(other))));
    assertEquals(new Stored.Done(), store.claims().start(aStart(of(draft.facts().event()))));
  }

  @Test
  void facts_of_an_event_that_is_marked_for_another_claim_change_nothing() {
    Claim draft = aStoredDraft();
    Claim other = stored(of(Samples.events().getLast()));
    assertEquals(
        new Stored.EventTaken(other.id()),
        store.claims().store(retold(draft, other.facts().event())));
    assertEquals(draft, found(draft.id()));
    assertEquals(List.of(), store.claims().toldBefore(draft.id()));
  }

  @Test
  void of_a_claim_that_moved_on_no_facts_are_changed() {
    Claim draft = aStoredDraft();
    Claim submitted = after(aStep(draft, new ClaimAction.Submit()));
    assertEquals(
        new Stored.Lost(), store.claims().store(retold(draft, Samples.events().getLast())));
    assertEquals(submitted, found(draft.id()));
  }

  @Test
  void what_was_worked_out_of_the_facts_before_is_in_force_no_more() {
    Claim draft = aStoredDraft();
    var anew = new Assessment("another version", draft.facts().assessment().lines());
    Change step = aStep(draft.with(anew), CHANGE);
    var worked = new Anew(Optional.of(anew), Optional.empty(), Optional.of(Samples.basis()));
    done(store.claims().store(Again.working(worked, step)));
    Claim judged = found(draft.id());
    assertEquals(Optional.of(anew), judged.facts().renewed());
    assertEquals(Optional.of(Samples.basis()), judged.facts().decidedOn());

    done(store.claims().store(retold(judged, Samples.events().getLast())));

    Facts now = found(judged.id()).facts();
    assertEquals(judged.facts().estimate(), now.assessment());
    assertEquals(Optional.empty(), now.decidedOn());
    assertEquals(List.of(before(judged)), store.claims().toldBefore(judged.id()));
  }

  private Claim of(Event event) {
    return Fixtures.aClaimInDraft(member, route, clock.instant(), event);
  }

  private static Change retold(Claim claim, Event event) {
    Facts old = claim.facts();
    var facts =
        new Facts(
            event,
            Map.of("more", Canaries.STORY),
            old.estimate(),
            old.claimant(),
            old.fileNames(),
            old.notes());
    var retold = new Retold(facts, PAPERS, before(claim), claim.naturalKey());
    return Again.working(Anew.retold(retold), aStep(claim.retold(retold), CHANGE));
  }

  private static ToldBefore before(Claim claim) {
    Facts facts = claim.facts();
    return new ToldBefore(
        claim.version() + 1,
        facts.event(),
        facts.narrative(),
        facts.estimate(),
        facts.renewed(),
        facts.startedOn(),
        facts.decidedOn());
  }
}
