package org.mutualaid.memory;

import java.util.List;
import org.mutualaid.contract.NoticesContract;
import org.mutualaid.notice.Notices;

class MemoryNoticesTest extends NoticesContract {
  private final MemoryNotices notices = new MemoryNotices();

  @Override
  protected Notices notices() {
    return notices;
  }

  @Override
  protected List<String> publishedIds() {
    return notices.published().stream().flatMap(n -> n.dedupeIds().stream()).toList();
  }
}
