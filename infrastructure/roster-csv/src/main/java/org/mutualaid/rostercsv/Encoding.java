package org.mutualaid.rostercsv;

import java.nio.charset.Charset;
import org.mutualaid.roster.Remark;

/** How the characters of a file are written. */
sealed interface Encoding {
  /**
   * In one encoding from beginning to end.
   *
   * @param skip bytes before the first character
   */
  record Found(Charset charset, int skip) implements Encoding {}

  /** In none, or in two. */
  record Unusable(Remark remark) implements Encoding {}
}
