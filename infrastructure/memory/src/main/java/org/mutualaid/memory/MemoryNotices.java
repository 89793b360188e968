package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.ReviewNotice;

/** Keeps what was published. */
public final class MemoryNotices implements Notices {
  private final List<ReviewNotice> published = new ArrayList<>();

  @Override
  public synchronized void publish(ReviewNotice notice) {
    published.add(notice);
  }

  /** What was published, in order, copies and all. */
  public synchronized List<ReviewNotice> published() {
    return List.copyOf(published);
  }
}
