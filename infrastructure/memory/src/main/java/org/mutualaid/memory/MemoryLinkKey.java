package org.mutualaid.memory;

import java.util.Optional;
import org.mutualaid.roster.LinkKey;

/** The key of codes, in memory. */
public final class MemoryLinkKey implements LinkKey {
  private Optional<byte[]> kept = Optional.empty();

  @Override
  public synchronized byte[] orKeep(Fresh fresh) {
    byte[] wrapped = kept.orElseGet(fresh::wrapped);
    kept = Optional.of(wrapped);
    return wrapped.clone();
  }
}
