package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.Reference;
import org.mutualaid.money.Money;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

class NoticeItemTest {
  private static final Instant AT = Instant.parse("2026-04-20T14:00:00.123Z");
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 5, 6));

  @ParameterizedTest
  @EnumSource
  void whatever_people_are_told_comes_back_as_it_was_stored(Told told) {
    assertComesBack(told, Optional.of(new Money(80_001)), List.of("ID_CARD", "HUKOU"), DAY);
    assertComesBack(told, Optional.empty(), List.of(), Optional.empty());
  }

  private static void assertComesBack(
      Told told, Optional<Money> amount, List<String> papers, Optional<LocalDate> day) {
    var next = new NextStep(Role.AGENT, NextStep.Code.ADD_ASKED_PAPERS, true, day);
    var owner =
        new OwnerNotice(Role.AGENT, PersonId.of("issuer", "agent"), told, amount, papers, next, AT);
    var notice =
        new ReviewNotice(
            new ClaimId("4t5sx0m0vmqe1r7dzxk6a9h2bc"),
            new Reference("2600 0000 0011"),
            7,
            ClaimState.Name.SUPPLEMENT,
            new Post(Role.MEMBER, new OfficeId("M-0001")),
            List.of("HOSP-ALLOW"),
            "RequestPapers",
            day,
            AT,
            Optional.of(owner));
    assertEquals(notice, NoticeItem.read(new Part(NoticeItem.of(notice, AT).map())));
  }
}
