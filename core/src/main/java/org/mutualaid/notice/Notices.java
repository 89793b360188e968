package org.mutualaid.notice;

/**
 * Where notices are published, to the desk whose turn it is and to whose claim it is. At least
 * once: after an outage a copy may be sent again, always under the same {@link
 * ReviewNotice#dedupeIds()}.
 */
public interface Notices {
  /** Publishes every message of one notice; returns when all are accepted. */
  void publish(ReviewNotice notice);
}
