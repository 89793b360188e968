package org.mutualaid.rostercsv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * One line as an encoding reads it.
 *
 * @param badByte the first byte that the encoding cannot have there, from 1; 0 where all is well
 */
record Decoded(String text, int badByte) {
  private static final Charset GB2312 = Charset.forName("GB2312");

  /** The last row of characters in daily use (GB 2312, level 1). */
  private static final int LAST_DAILY_ROW = 0xd7;

  static Decoded of(byte[] line, int length, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(line, 0, length);
    CharBuffer out = CharBuffer.allocate(length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    return new Decoded(out.toString(), result.isError() ? in.position() + 1 : 0);
  }

  boolean isWhole() {
    return badByte == 0;
  }

  /** Whether every character is one in daily use. */
  boolean isOrdinary() {
    return text.codePoints().allMatch(Decoded::isOrdinary);
  }

  private static boolean isOrdinary(int c) {
    if (c < 0x80 || c == 0xfeff) {
      return true;
    }
    byte[] bytes = Character.toString(c).getBytes(GB2312);
    return bytes.length == 2 && (bytes[0] & 0xff) <= LAST_DAILY_ROW;
  }
}
