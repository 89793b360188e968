package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Document.Flaw;
import org.mutualaid.claim.Document.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;

class NextStepTest {
  private static final PersonId MEMBER = PersonId.of("https://issuer.example", "member");
  private static final Instant NOW = Instant.parse("2026-11-06T02:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 11, 10);
  private static final Status AWAITED = new Status.Awaited();
  private static final Status RECEIVED = new Status.Received(NOW);
  private static final Status REFUSED = new Status.Refused(NOW, Flaw.WRONG_SIZE);

  @Test
  void a_draft_without_papers_asks_the_member_for_them() {
    assertEquals(memberMust(NextStep.Code.ADD_PAPERS), NextStep.of(draft()));
    assertEquals(memberMust(NextStep.Code.ADD_PAPERS), NextStep.of(draft(file("DEED", REFUSED))));
  }

  @Test
  void a_draft_whose_last_files_are_being_checked_asks_for_nothing() {
    NextStep next = NextStep.of(draft(file("LEASE", AWAITED), file("ID", RECEIVED)));
    assertEquals(NextStep.Code.WAIT_FOR_CHECK, next.code());
    assertFalse(next.memberMustAct());
  }

  @Test
  void a_draft_with_every_paper_waits_to_be_handed_in() {
    NextStep next = NextStep.of(draft(file("DEED", RECEIVED), file("ID", RECEIVED)));
    assertEquals(memberMust(NextStep.Code.SUBMIT_NOW), next);
  }

  @Test
  void one_of_the_alternatives_is_enough() {
    assertTrue(draft(file("LEASE", RECEIVED), file("ID", RECEIVED)).missingPapers().isEmpty());
    assertEquals(1, draft(file("LEASE", RECEIVED)).missingPapers().size());
  }

  @Test
  void a_claim_under_review_says_who_acts_and_by_when() {
    assertEquals(
        new NextStep(Role.STATION, NextStep.Code.FIRST_REVIEW, false, Optional.of(DUE)),
        NextStep.of(in(new ClaimState.UnitReview())));
    assertEquals(
        new NextStep(Role.DISTRICT, NextStep.Code.SECOND_REVIEW, false, Optional.of(DUE)),
        NextStep.of(in(new ClaimState.DistrictReview())));
  }

  @Test
  void a_second_approval_is_visible_as_waiting_for_a_second_person() {
    var proposal = new Proposal(Verdict.APPROVE, MEMBER);
    assertEquals(
        NextStep.Code.FINAL_REVIEW,
        NextStep.of(in(new ClaimState.MunicipalReview(Optional.empty()))).code());
    assertEquals(
        NextStep.Code.SECOND_PERSON,
        NextStep.of(in(new ClaimState.MunicipalReview(Optional.of(proposal)))).code());
  }

  @Test
  void a_claim_that_ended_asks_for_nothing() {
    assertFalse(NextStep.of(in(new ClaimState.Approved())).memberMustAct());
    assertFalse(NextStep.of(in(new ClaimState.Rejected())).memberMustAct());
    assertFalse(NextStep.of(in(new ClaimState.Withdrawn())).memberMustAct());
  }

  private static NextStep memberMust(NextStep.Code code) {
    return new NextStep(Role.MEMBER, code, true, Optional.empty());
  }

  private static Document file(String paper, Status status) {
    var id = new DocumentId(paper);
    return new Document(id, paper, FileType.PDF, 1, "", NOW, status);
  }

  private static Claim draft(Document... files) {
    return claim(new ClaimState.Draft(), Optional.empty(), files);
  }

  private static Claim in(ClaimState state) {
    return claim(state, Optional.of(DUE));
  }

  private static Claim claim(ClaimState state, Optional<LocalDate> due, Document... files) {
    ClaimId id = ClaimId.startedBy(MEMBER, "key");
    return new Claim(
        id,
        Reference.of(id, 2026, 0),
        MEMBER,
        Optional.empty(),
        new Route(Role.STATION, new OfficeId("S-0001"), new OfficeId("D-0001")),
        1,
        state,
        List.of(
            new PaperRequirement(List.of("DEED", "LEASE"), List.of()),
            new PaperRequirement(List.of("ID"), List.of())),
        List.of(files),
        List.of(),
        NOW,
        due,
        new Facts(
            new Event.Water(DUE, BigDecimal.TEN, new TreeSet<>()),
            Map.of(),
            new Assessment("1", List.of()),
            Optional.empty(),
            Map.of(),
            Map.of()));
  }
}
