package org.mutualaid.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.claim.Papers;
import org.mutualaid.letter.LetterId;
import org.mutualaid.letter.Letters;

/** Letters in memory. */
public final class MemoryLetters implements Letters {
  private final Map<String, byte[]> kept = new HashMap<>();

  @Override
  public synchronized boolean has(LetterId id) {
    return kept.containsKey(url(id));
  }

  @Override
  public synchronized void keep(LetterId id, byte[] pdf) {
    kept.putIfAbsent(url(id), pdf.clone());
  }

  @Override
  public Papers.Link linkTo(LetterId id, String fileName, Instant signedAt) {
    return new Papers.Link(url(id), signedAt.plusSeconds(Papers.LINK_SECONDS));
  }

  /** Fetches a letter by its link, as a browser would. */
  public synchronized Optional<byte[]> fetch(Papers.Link link) {
    return Optional.ofNullable(kept.get(link.url())).map(byte[]::clone);
  }

  private static String url(LetterId id) {
    return "memory:///letters/" + id.claim() + "/" + id.version() + "-" + id.language() + ".pdf";
  }
}
