package org.mutualaid.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Reference;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** What subscribers get, as it was approved: they depend on every name in it. */
class PublishedContractTest {
  private static final Path APPROVED =
      Path.of("../../events/contracts/review-notification.v1.json");
  private static final LocalDate DUE = LocalDate.of(2026, 5, 6);

  @Test
  void a_notice_reads_as_approved() throws IOException {
    assertEquals(approved(), NoticeJson.body(notice(Optional.of(DUE))));
  }

  @Test
  void a_notice_without_a_due_date_leaves_it_out() throws IOException {
    String without = approved().replace(",\"dueOn\":\"" + DUE + "\"", "");

    assertEquals(without, NoticeJson.body(notice(Optional.empty())));
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
        dueOn);
  }

  /** The approved text without the white space that makes it readable. */
  private static String approved() throws IOException {
    return Files.readString(APPROVED)
        .replaceAll("\\n *", "")
        .replace("\": ", "\":")
        .replace(", ", ",");
  }
}
