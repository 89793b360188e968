package org.mutualaid.memory;

import java.time.Instant;
import org.mutualaid.claim.Papers;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.RosterFilesContract;
import org.mutualaid.roster.RosterFiles;

class MemoryRosterFilesTest extends RosterFilesContract {
  private final MemoryRosterFiles files = new MemoryRosterFiles(new MovableClock());

  @Override
  protected RosterFiles files() {
    return files;
  }

  @Override
  protected Instant now() {
    return MovableClock.START;
  }

  @Override
  protected int put(Papers.Upload upload, byte[] content) {
    return files.put(upload, content);
  }
}
