package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.Reference;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** How notices are published. */
public abstract class NoticesContract {
  /** Tells of a claim handed in, as in events/contracts/review-notification.v1.json. */
  protected static final ReviewNotice HANDED_IN =
      new ReviewNotice(
          new ClaimId("4t5sx0m0vmqe1r7dzxk6a9h2bc"),
          new Reference("2600 0000 0011"),
          2,
          ClaimState.Name.UNIT_REVIEW,
          new Post(Role.UNIT, new OfficeId("U-0001")),
          List.of("ACC-PROP", "HOSP-ALLOW"),
          "Submit",
          Optional.of(LocalDate.of(2026, 5, 6)),
          Instant.parse("2026-04-20T14:00:00Z"),
          Optional.empty());

  /**
   * The same, told to whose claim it is too, as in events/contracts/member-notification.v1.json.
   */
  protected static final ReviewNotice TOLD_TO_MEMBER =
      new ReviewNotice(
          HANDED_IN.claim(),
          HANDED_IN.reference(),
          HANDED_IN.version(),
          HANDED_IN.state(),
          HANDED_IN.desk(),
          HANDED_IN.plans(),
          HANDED_IN.reason(),
          HANDED_IN.dueOn(),
          HANDED_IN.at(),
          Optional.of(
              new OwnerNotice(
                  Role.MEMBER,
                  new PersonId("6t5sx0m0vmqe1r7dzxk6a9h2bc"),
                  Told.SUBMITTED,
                  Optional.empty(),
                  List.of(),
                  new NextStep(Role.UNIT, NextStep.Code.FIRST_REVIEW, false, HANDED_IN.dueOn()),
                  HANDED_IN.at())));

  /** Of a claim thrown away: no plan, no due date. */
  protected static final ReviewNotice DISCARDED =
      new ReviewNotice(
          new ClaimId("5t5sx0m0vmqe1r7dzxk6a9h2bc"),
          new Reference("2600 0000 0029"),
          2,
          ClaimState.Name.WITHDRAWN,
          new Post(Role.MEMBER, new OfficeId("M-0001")),
          List.of(),
          "Discard",
          Optional.empty(),
          Instant.parse("2026-04-20T02:00:00Z"),
          Optional.empty());

  /** The port under test. */
  protected abstract Notices notices();

  /** The ids of what was published, copies too; a topic promises no order. */
  protected abstract List<String> publishedIds();

  @Test
  void every_notice_is_published_under_its_own_id_and_a_copy_under_the_same() {
    notices().publish(HANDED_IN);
    notices().publish(DISCARDED);
    notices().publish(HANDED_IN);
    assertPublished(HANDED_IN.dedupeId(), DISCARDED.dedupeId(), HANDED_IN.dedupeId());
  }

  @Test
  void whose_claim_it_is_gets_a_message_of_its_own_always_under_an_id_of_its_own() {
    notices().publish(TOLD_TO_MEMBER);
    notices().publish(TOLD_TO_MEMBER);
    String desk = HANDED_IN.dedupeId();
    String member = desk + ".MEMBER";
    assertPublished(desk, member, desk, member);
  }

  private void assertPublished(String... ids) {
    assertEquals(Stream.of(ids).sorted().toList(), publishedIds().stream().sorted().toList());
  }
}
