package org.mutualaid.local.dynamodb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file of SQLite in which DynamoDB Local keeps its tables, as it is before the first of them.
 * DynamoDB Local would make one with a rollback journal, where each write waits for the disk four
 * times over; this one has a write-ahead log, in which it waits once and is as safe.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">the format of the file</a>
 */
final class TableFile {
  private static final String NAME = "shared-local-instance.db";
  private static final int PAGE = 4096;
  private static final byte WRITE_AHEAD = 2;
  private static final int COUNTER = 24;
  private static final int VALID_FOR = 92;
  private static final int TREE = 100;
  private static final byte LEAF = 13;

  private TableFile() {}

  /** Makes the file unless there is one. */
  static void prepare(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      Files.write(file, empty().array(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }
  }

  /** One page: the header of the file, then a tree without a leaf. */
  private static ByteBuffer empty() {
    ByteBuffer page = ByteBuffer.allocate(PAGE);
    page.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    page.putShort((short) PAGE).put(WRITE_AHEAD).put(WRITE_AHEAD);
    page.put(new byte[] {0, 64, 32, 32});
    page.putInt(COUNTER, 1).putInt(COUNTER + Integer.BYTES, 1).putInt(VALID_FOR, 1);
    return page.put(TREE, LEAF).putShort(TREE + 5, (short) PAGE);
  }
}
