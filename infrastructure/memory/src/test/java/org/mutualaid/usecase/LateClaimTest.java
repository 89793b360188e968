package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.receipt;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.EstimateBenefit;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.memory.MemorySlots;

/** What is told or claimed late. */
class LateClaimTest {
  /** The last day to claim for a fire of 1 April 2026, and the day after. */
  private static final Instant LAST_DAY = Instant.parse("2028-04-01T04:00:00Z");

  private static final Instant TOO_LATE = Instant.parse("2028-04-02T04:00:00Z");

  private final Scene scene = new Scene();

  @Test
  void after_the_deadline_it_is_handed_in_only_if_it_is_meant_so() {
    Claim draft = complete(startedAt(TOO_LATE));
    assertEquals("TIME_BARRED", draft.facts().assessment().lines().getFirst().reason().toString());

    refused(Refusal.OutOfTime.class, scene.act(draft, new Submit()));
    accepted(scene.act(draft, new Submit(true)));

    assertEquals(ClaimState.Name.UNIT_REVIEW, scene.now(draft.id()).state().name());
  }

  @Test
  void on_the_last_day_it_is_in_time() {
    accepted(scene.act(complete(startedAt(LAST_DAY)), new Submit()));
  }

  @Test
  void missing_papers_are_told_first() {
    refused(Refusal.PapersMissing.class, scene.act(startedAt(TOO_LATE), new Submit()));
  }

  @Test
  void an_estimate_says_which_benefits_should_have_been_told_of_earlier() {
    assertEquals(List.of(), lateNotices("2026-04-11T15:59:59Z"));
    assertEquals(List.of(BenefitCode.parse("ACC-PROP.FIRE")), lateNotices("2026-04-11T16:00:00Z"));
  }

  private List<BenefitCode> lateNotices(String now) {
    var estimate = new EstimateBenefit(new MemoryLedgers(scene.memory), Scene.BOOK);
    var answer = estimate.own(SMALL_FIRE, scene.member.id(), Instant.parse(now));
    return assertInstanceOf(EstimateBenefit.Answer.Estimated.class, answer)
        .estimate()
        .lateNotices();
  }

  private Claim startedAt(Instant now) {
    RequestKey request = scene.asked(scene.member);
    accepted(
        new StartClaim(scene.claims, Scene.BOOK)
            .on(new Filing(SMALL_FIRE, Map.of()), request, now, (claim, _) -> receipt(claim)));
    return scene.now(ClaimId.startedBy(scene.member.id(), request.key()));
  }

  private Claim complete(Claim draft) {
    for (var paper : draft.papers()) {
      RequestKey request = scene.asked(scene.member);
      accepted(scene.add(draft, paper.anyOf().getFirst(), request));
      new MemorySlots(scene.memory)
          .judge(draft.id(), DocumentId.askedBy(request), new Document.Status.Received(LAST_DAY));
    }
    return scene.now(draft.id());
  }
}
