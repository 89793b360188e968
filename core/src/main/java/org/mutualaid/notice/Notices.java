package org.mutualaid.notice;

/**
 * Where notices are published. At least once: after an outage a copy may be sent again, always
 * under the same {@link ReviewNotice#dedupeId()}.
 */
public interface Notices {
  /** Publishes one notice; returns when it is accepted. */
  void publish(ReviewNotice notice);
}
