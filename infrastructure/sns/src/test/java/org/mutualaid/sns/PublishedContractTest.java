package org.mutualaid.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
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

/** What subscribers get, as it was approved: they depend on every name in it. */
class PublishedContractTest {
  private static final Path APPROVED =
      Path.of("../../events/contracts/review-notification.v1.json");
  private static final Path FOR_THE_MEMBER =
      Path.of("../../events/contracts/member-notification.v1.json");
  private static final LocalDate DUE = LocalDate.of(2026, 5, 6);

  private static final SortedMap<String, String> NO_WORDS = new TreeMap<>();

  /** In the city it is ten in the evening. */
  private static final Instant AT_NIGHT = Instant.parse("2026-04-20T14:00:00Z");

  /** Of the real words; NoticeWordsTest holds the words to the same file. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "en",
          "Claim 2600 0000 0011 is handed in. The first review lies with the unit union; the district"
              + " follows. You need do nothing. It should be done by 6 May 2026.",
          "zh-CN",
          "申请 2600 0000 0011 已提交。现在由基层工会初审，初审后转区级复审，您无需操作。初审最迟2026年5月6日完成。");

  @Test
  void a_notice_reads_as_approved() throws IOException {
    assertEquals(approved(APPROVED), NoticeJson.body(notice(Optional.of(DUE)), NO_WORDS));
  }

  @Test
  void a_notice_without_a_due_date_leaves_it_out() throws IOException {
    String without = approved(APPROVED).replace(",\"dueOn\":\"" + DUE + "\"", "");

    assertEquals(without, NoticeJson.body(notice(Optional.empty()), NO_WORDS));
  }

  @Test
  void what_an_office_is_told_in_words_stands_at_the_end() throws IOException {
    String spoken = approved(APPROVED).replaceAll("}$", ",\"texts\":{\"en\":\"Red warning.\"}}");
    assertEquals(
        spoken,
        NoticeJson.body(notice(Optional.of(DUE)), new TreeMap<>(Map.of("en", "Red warning."))));
  }

  @Test
  void what_goes_to_a_member_reads_as_approved() throws IOException {
    assertEquals(approved(FOR_THE_MEMBER), body(AT_NIGHT, Optional.empty()));
  }

  @Test
  void by_day_nothing_says_to_wait_and_an_amount_stands_where_it_is_the_news() throws IOException {
    String byDay =
        approved(FOR_THE_MEMBER)
            .replace("\"notBefore\":\"2026-04-21T08:00:00+08:00\"", "\"amount\":\"800.00\"");
    assertEquals(byDay, body(AT_NIGHT.minusSeconds(3 * 3600), Optional.of(new Money(80_000))));
  }

  private static String body(Instant at, Optional<Money> amount) {
    var next = new NextStep(Role.UNIT, NextStep.Code.FIRST_REVIEW, false, Optional.of(DUE));
    var message =
        new OwnerNotice(
            Role.MEMBER,
            new PersonId("6t5sx0m0vmqe1r7dzxk6a9h2bc"),
            Told.SUBMITTED,
            amount,
            List.of(),
            next,
            at);
    return NoticeJson.body(notice(Optional.of(DUE)), message, new TreeMap<>(TEXTS));
  }

  private static ReviewNotice notice(Optional<LocalDate> dueOn) {
    return new ReviewNotice(
        new ClaimId("4t5sx0m0vmqe1r7dzxk6a9h2bc"),
        new Reference("2600 0000 0011"),
        2,
        ClaimState.Name.UNIT_REVIEW,
        new Post(Role.UNIT, new OfficeId("U-0001")),
        List.of("ACC-PROP", "HOSP-ALLOW"),
        "Submit",
        dueOn,
        AT_NIGHT,
        Optional.empty());
  }

  /** The approved text without the white space that makes it readable. */
  private static String approved(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\n *", "").replace("\": ", "\":").replace(", ", ",");
  }
}
