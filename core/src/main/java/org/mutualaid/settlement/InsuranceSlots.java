package org.mutualaid.settlement;

import java.time.Instant;
import org.mutualaid.claim.Papers;
import org.mutualaid.roster.Declared;

/** Hands out leave to bring a file of the insurance. */
public interface InsuranceSlots {
  /** The largest file, in bytes: a million members with a hundred each. */
  long MAX_BYTES = 128L * 1024 * 1024;

  /** The type that such files are declared, signed and kept as. */
  String CONTENT_TYPE = "text/csv";

  /**
   * Leave to put one file, once, with exactly the declared length, type and hash.
   *
   * @param file its name
   * @param signedAt when the leave begins; the same moment gives the same leave
   */
  Papers.Upload uploadOf(String file, Declared declared, Instant signedAt);
}
