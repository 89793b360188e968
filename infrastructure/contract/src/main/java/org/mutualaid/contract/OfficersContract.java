package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.contract.Fixtures.done;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Begun;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** How what an officer files for a member is stored: only while they hold their post. */
public abstract class OfficersContract extends StoreContract {
  protected OfficersContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_request_for_a_member_begins_with_the_member_and_who_asks() {
    Person officer = anEnrolledReviewer();
    Begun seen = store.claims().begin(member.id(), requestOf(officer));
    assertEquals(
        new Begun(Optional.of(member), Ledger.NONE, Optional.of(officer), Optional.empty()), seen);
  }

  @Test
  void a_claim_filed_for_a_member_is_theirs_and_they_are_told() {
    Claim draft = aDraft();
    done(store.claims().start(startBy(anEnrolledReviewer(), draft)));
    assertEquals(draft, found(draft.id()));
    List<Long> told =
        store.outbox().pendingSince(clock.instant().plusSeconds(60), 1_000).stream()
            .filter(notice -> notice.claim().equals(draft.id()))
            .map(ReviewNotice::version)
            .toList();
    assertEquals(List.of(1L), told);
  }

  @Test
  void who_lost_the_post_meanwhile_files_nothing() {
    Person officer = anEnrolledReviewer();
    Claim draft = aDraft();
    Start start = startBy(officer, draft);
    moved(officer);
    assertEquals(new Stored.Lost(), store.claims().start(start));
    assertEquals(Optional.empty(), find(draft.id()));
  }

  @Test
  void who_lost_the_post_meanwhile_adds_no_paper() {
    Person officer = anEnrolledReviewer();
    Claim draft = aStoredDraft();
    SlotOpening own = Fixtures.aSlot(draft, clock.instant());
    var slot =
        new SlotOpening(
            own.claim(),
            own.document(),
            own.fileName(),
            own.state(),
            requestOf(officer),
            own.receipt(),
            officer.post());
    moved(officer);
    assertEquals(new Stored.Lost(), store.claims().open(slot));
    assertEquals(draft, found(draft.id()));
  }

  private void moved(Person officer) {
    store.people().record(Cast.moved(officer, new Post(Role.UNIT, new OfficeId("U-elsewhere"))));
  }

  private static RequestKey requestOf(Person officer) {
    return Fixtures.aRequest(officer.id(), "POST /claims");
  }

  private static Start startBy(Person officer, Claim draft) {
    return new Start(
        draft,
        draft.naturalKey(),
        requestOf(officer),
        Fixtures.aReceipt(draft),
        Optional.empty(),
        officer.post());
  }
}
