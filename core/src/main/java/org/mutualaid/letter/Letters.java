package org.mutualaid.letter;

import java.time.Instant;
import org.mutualaid.claim.Papers;

/** Where letters are kept, each once and for good. An outage is an {@code Unavailable}. */
public interface Letters {
  /** Whether this letter was made before. */
  boolean has(LetterId id);

  /**
   * Keeps a letter unless one is kept under that name already; then the first one stays.
   *
   * @param pdf all of it
   */
  void keep(LetterId id, byte[] pdf);

  /** Leave to fetch a letter that is kept, as a download, for {@link Papers#LINK_SECONDS}. */
  Papers.Link linkTo(LetterId id, String fileName, Instant signedAt);
}
