package org.mutualaid.memory;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Papers;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.PapersContract;

class MemoryPapersTest extends PapersContract {
  private final MemoryPapers papers = new MemoryPapers(new MovableClock());

  @Override
  protected Papers papers() {
    return papers;
  }

  @Override
  protected Instant now() {
    return MovableClock.START;
  }

  @Override
  protected int put(Papers.Upload upload, byte[] content) {
    return papers.put(upload, content);
  }

  @Override
  protected Optional<byte[]> fetch(Papers.Link link) {
    return papers.fetch(link);
  }
}
