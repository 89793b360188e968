package org.mutualaid.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Makes the smallest real files there are, each with a line of text in it so that no two are alike.
 * The same text always gives the same bytes.
 */
final class PaperFiles {
  /** One white pixel, baseline JFIF, without its end mark. */
  private static final String PIXEL =
      "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP////////////////////////////////////////////////////////"
          + "//////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAB"
          + "PxA=";

  private static final int JFIF_HEAD_BYTES = 20;
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PaperFiles() {}

  /** A photograph, a scan or a document, by turns. */
  static PaperFile of(int turn, String title, String text) {
    return switch (turn % 3) {
      case 0 -> new PaperFile(title + ".pdf", "application/pdf", pdf(text));
      case 1 -> new PaperFile(title + ".jpg", "image/jpeg", jpeg(text));
      default -> new PaperFile(title + ".png", "image/png", png(text));
    };
  }

  /** A page with one line of text (ISO 32000-1, 7.5). */
  static byte[] pdf(String text) {
    String line = "BT /F1 18 Tf 50 780 Td (" + text.replaceAll("[()\\\\]", " ") + ") Tj ET";
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + line.length() + ">>stream\n" + line + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return assembled(objects).getBytes(ISO_8859_1);
  }

  private static String assembled(List<String> objects) {
    var file = new StringBuilder("%PDF-1.4\n");
    List<String> places = new ArrayList<>();
    for (String object : objects) {
      places.add("%010d 00000 n \n".formatted(file.length()));
      file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int size = objects.size() + 1;
    String table = "xref\n0 " + size + "\n0000000000 65535 f \n" + String.join("", places);
    String end = "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + file.length();
    return file.append(table).append(end).append("\n%%EOF\n").toString();
  }

  /** One pixel with a comment (ITU-T T.81, B.2.4.5). */
  static byte[] jpeg(String text) {
    byte[] pixel = Base64.getDecoder().decode(PIXEL);
    byte[] comment = text.getBytes(US_ASCII);
    return ByteBuffer.allocate(pixel.length + comment.length + 6)
        .put(pixel, 0, JFIF_HEAD_BYTES)
        .putShort((short) 0xfffe)
        .putShort((short) (comment.length + 2))
        .put(comment)
        .put(pixel, JFIF_HEAD_BYTES, pixel.length - JFIF_HEAD_BYTES)
        .putShort((short) 0xffd9)
        .array();
  }

  /** One grey pixel with a comment (ISO/IEC 15948, 11.2 and 11.3.4.3). */
  static byte[] png(String text) {
    byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0};
    var file = new ByteArrayOutputStream();
    file.writeBytes(PNG_HEAD);
    file.writeBytes(chunk("IHDR", header));
    file.writeBytes(chunk("tEXt", ("Comment\0" + text).getBytes(ISO_8859_1)));
    file.writeBytes(chunk("IDAT", stored(new byte[] {0, (byte) 0x80})));
    file.writeBytes(chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] typed =
        ByteBuffer.allocate(4 + data.length).put(type.getBytes(US_ASCII)).put(data).array();
    var crc = new CRC32();
    crc.update(typed);
    return ByteBuffer.allocate(8 + typed.length)
        .putInt(data.length)
        .put(typed)
        .putInt((int) crc.getValue())
        .array();
  }

  /** A zlib stream of one stored block (RFC 1950, RFC 1951): the same bytes on every platform. */
  private static byte[] stored(byte[] row) {
    var sum = new Adler32();
    sum.update(row);
    return ByteBuffer.allocate(11 + row.length)
        .put(new byte[] {0x78, 1, 1})
        .put(new byte[] {(byte) row.length, 0, (byte) ~row.length, (byte) 0xff})
        .put(row)
        .putInt((int) sum.getValue())
        .array();
  }
}
