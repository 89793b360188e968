package org.mutualaid.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mutualaid.notice.Outbox;
import org.mutualaid.notice.ReviewNotice;

/** The outbox in memory. */
public final class MemoryOutbox implements Outbox {
  private final Memory memory;

  public MemoryOutbox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<ReviewNotice> pendingSince(Instant moment, int limit) {
    synchronized (memory) {
      return memory.outbox.entrySet().stream()
          .filter(entry -> entry.getValue().isBefore(moment))
          .map(Map.Entry::getKey)
          .limit(limit)
          .toList();
    }
  }

  @Override
  public void sent(ReviewNotice notice, Instant at) {
    synchronized (memory) {
      memory.outbox.remove(notice);
    }
  }
}
