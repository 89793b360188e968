package org.mutualaid.settlementcsv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Notes where lines begin while they go by, and forgets those that nobody will ask for again. */
final class LineStarts extends FilterInputStream {
  private final Deque<Long> starts = new ArrayDeque<>();
  private long first = 1;
  private long at;

  LineStarts(InputStream in) {
    super(in);
    starts.add(0L);
  }

  /** The offset of a line's first byte; lines are asked for in ascending order. */
  long of(long line) {
    while (first < line) {
      starts.remove();
      first++;
    }
    return starts.element();
  }

  /** How many bytes went by. */
  long end() {
    return at;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      passed((byte) one);
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      passed(buffer[offset + i]);
    }
    return count;
  }

  private void passed(byte one) {
    at++;
    if (one == '\n') {
      starts.add(at);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
