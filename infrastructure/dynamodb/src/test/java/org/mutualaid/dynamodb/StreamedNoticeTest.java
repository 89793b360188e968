package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Route;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Store;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.Person;

/** Notices as the function that sends them gets them: from the stream's own records. */
class StreamedNoticeTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());

  private final Store store = TABLES.store(new MovableClock());

  @Test
  void every_notice_reads_from_the_stream_as_it_reads_from_the_table() {
    stored(new ClaimAction.Submit());
    stored(new ClaimAction.Discard());
    List<ReviewNotice> streamed =
        StreamedImages.of(TABLES.stream(), DynamoDbLocal.endpoint()).stream()
            .filter(image -> image.contains("\"kind\":{\"S\":\"OUT\"}"))
            .map(DynamoDbOutbox::noticeOf)
            .toList();
    var later = MovableClock.START.plus(Duration.ofDays(1));
    assertEquals(2, streamed.size());
    assertEquals(sorted(store.outbox().pendingSince(later, 10)), sorted(streamed));
  }

  private void stored(ClaimAction action) {
    Route route = Cast.aRoute();
    Person member = Cast.aMember(TABLES.vault(), route);
    store.people().record(member);
    Claim claim = Fixtures.aClaimInDraft(member, route, MovableClock.START);
    Fixtures.done(store.claims().start(Fixtures.aStart(claim)));
    Fixtures.done(store.claims().store(Fixtures.aStep(claim, action)));
  }

  private static List<ReviewNotice> sorted(List<ReviewNotice> notices) {
    return notices.stream().sorted(Comparator.comparing(ReviewNotice::dedupeId)).toList();
  }
}
