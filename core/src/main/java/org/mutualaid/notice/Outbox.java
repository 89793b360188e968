package org.mutualaid.notice;

import java.time.Instant;
import java.util.List;

/** Notices that were stored with the change they tell of and are not known to be sent yet. */
public interface Outbox {
  /**
   * Notices stored before a moment and still pending, some of them; may lag behind.
   *
   * @param limit 1 to 1,000
   */
  List<ReviewNotice> pendingSince(Instant moment, int limit);

  /** Notes that a notice was accepted. Noting it twice changes nothing. */
  void sent(ReviewNotice notice, Instant at);
}
