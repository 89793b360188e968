package org.mutualaid.settlement;

import java.io.InputStream;

/** Where the files of the insurance are. One that is not there, or another now, is an exception. */
public interface InsuranceFiles {
  /** A file, and what tells its content from any other. */
  record Content(InputStream bytes, String mark) {}

  /** The whole of a file; the caller closes it. */
  Content open(String file);

  /**
   * A part of a file; the caller closes it.
   *
   * @param mark which the file must still have
   * @param from offset of the first byte
   * @param to offset of the byte after the last
   */
  InputStream open(String file, String mark, long from, long to);
}
