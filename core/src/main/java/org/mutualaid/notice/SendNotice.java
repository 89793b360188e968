package org.mutualaid.notice;

import java.time.Instant;

/** Publishes a pending notice, then notes it as sent: in that order, so that none is lost. */
public final class SendNotice {
  private final Notices notices;
  private final Outbox outbox;

  public SendNotice(Notices notices, Outbox outbox) {
    this.notices = notices;
    this.outbox = outbox;
  }

  /**
   * Sends one notice.
   *
   * @param at the time of the event that woke us
   */
  public void on(ReviewNotice notice, Instant at) {
    notices.publish(notice);
    outbox.sent(notice, at);
  }
}
