package org.mutualaid.roster;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Papers;

/** Where rosters arrive. */
public interface RosterFiles {
  /** The largest roster, in bytes: 100,000 rows of 300. */
  long MAX_BYTES = 32L * 1024 * 1024;

  /** The type that rosters are declared, signed and kept as. */
  String CONTENT_TYPE = "text/csv";

  /** Leave to put one roster, once, with exactly the declared length, type and hash. */
  Papers.Upload uploadOf(ImportId id, Declared declared, Instant signedAt);

  /** The roster, if it arrived. The caller closes it. */
  Optional<RosterFile> arrived(ImportId id);
}
