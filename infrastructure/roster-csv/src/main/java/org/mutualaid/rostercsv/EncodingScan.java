package org.mutualaid.rostercsv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mutualaid.roster.Remark;

/**
 * Finds the encoding of a file by looking at every line of it. A file whose lines are all UTF-8 is
 * UTF-8, else it must be GB18030 from end to end. Lines of UTF-8 among those of GB18030 often pass
 * for strange GB18030, so such a line is known by what it says: ordinary characters in the one and
 * not in the other.
 */
final class EncodingScan {
  /** The most bytes of a line: far over every row, far under every memory. */
  static final int LONGEST_LINE = 16_384;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final int BUFFER = 65_536;

  private final byte[] line = new byte[LONGEST_LINE];
  private int length;
  private long number = 1;
  private int mark;
  private Optional<Remark> notUtf8 = Optional.empty();
  private Optional<Remark> notGb18030 = Optional.empty();
  private Optional<Remark> neither = Optional.empty();
  private Optional<Remark> surelyUtf8 = Optional.empty();
  private Optional<Remark> tooLong = Optional.empty();

  private EncodingScan() {}

  static Encoding of(InputStream in) throws IOException {
    var scan = new EncodingScan();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0 && scan.goesOn(); read = in.read(buffer)) {
      scan.take(buffer, read);
    }
    scan.endLine();
    return scan.result();
  }

  private boolean goesOn() {
    return tooLong.isEmpty();
  }

  private void take(byte[] buffer, int count) {
    for (int at = 0; at < count && goesOn(); at++) {
      if (buffer[at] == '\n') {
        endLine();
      } else if (length == LONGEST_LINE) {
        tooLong = Optional.of(Remark.at(number, Remark.Code.TOO_LONG));
      } else {
        line[length++] = buffer[at];
      }
    }
  }

  private void endLine() {
    if (number == 1
        && length >= MARK.length
        && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)) {
      mark = MARK.length;
    }
    if (!isAscii()) {
      judge();
    }
    length = 0;
    number++;
  }

  private boolean isAscii() {
    for (int at = 0; at < length; at++) {
      if (line[at] < 0) {
        return false;
      }
    }
    return true;
  }

  private void judge() {
    Decoded utf8 = Decoded.of(line, length, StandardCharsets.UTF_8);
    Decoded gb18030 = Decoded.of(line, length, GB18030);
    notUtf8 = notUtf8.or(() -> bad(utf8));
    notGb18030 = notGb18030.or(() -> bad(gb18030));
    if (neither.isEmpty() && !gb18030.isWhole()) {
      neither = bad(utf8);
    }
    boolean isUtf8 =
        utf8.isWhole() && utf8.isOrdinary() && !(gb18030.isWhole() && gb18030.isOrdinary());
    if (isUtf8 && surelyUtf8.isEmpty()) {
      surelyUtf8 = Optional.of(Remark.at(number, Remark.Code.MIXED_ENCODING));
    }
  }

  private Optional<Remark> bad(Decoded decoded) {
    return decoded.isWhole()
        ? Optional.empty()
        : Optional.of(Remark.atByte(number, decoded.badByte(), Remark.Code.BAD_ENCODING));
  }

  private Encoding result() {
    if (tooLong.isPresent()) {
      return new Encoding.Unusable(tooLong.get());
    }
    if (notUtf8.isEmpty()) {
      return new Encoding.Found(StandardCharsets.UTF_8, mark);
    }
    if (surelyUtf8.isPresent() || mark > 0) {
      return new Encoding.Unusable(mixed(notUtf8.get()));
    }
    return notGb18030
        .<Encoding>map(Encoding.Unusable::new)
        .orElseGet(() -> new Encoding.Found(GB18030, 0));
  }

  /** The line told is the first that is not written as the lines before it. */
  private Remark mixed(Remark firstNotUtf8) {
    long firstUtf8 = surelyUtf8.map(Remark::line).orElse(1L);
    return neither
        .filter(remark -> remark.line() == firstNotUtf8.line())
        .orElseGet(
            () -> Remark.at(Math.max(firstUtf8, firstNotUtf8.line()), Remark.Code.MIXED_ENCODING));
  }
}
