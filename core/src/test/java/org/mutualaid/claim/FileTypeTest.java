package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileTypeTest {
  @Test
  void each_kind_is_known_by_its_first_bytes() {
    assertEquals(Optional.of(FileType.PDF), FileType.ofHead(latin("%PDF-1.7\n%âãÏÓ...")));
    assertEquals(
        Optional.of(FileType.JPEG), FileType.ofHead(latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF")));
    assertEquals(
        Optional.of(FileType.PNG), FileType.ofHead(latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")));
    assertEquals(Optional.of(FileType.HEIC), FileType.ofHead(latin("\0\0\0\30ftypheic\0\0\0\0")));
  }

  @Test
  void anything_else_is_no_kind() {
    assertEquals(Optional.empty(), FileType.ofHead(latin("")));
    assertEquals(Optional.empty(), FileType.ofHead(latin("%PDF")));
    assertEquals(Optional.empty(), FileType.ofHead(latin("<svg onload=x>")));
    assertEquals(Optional.empty(), FileType.ofHead(latin("\0\0\0\30ftypmp42\0\0\0\0")));
    assertEquals(Optional.empty(), FileType.ofHead(latin("PK\3\4%PDF-1.7")));
  }

  @Test
  void a_media_type_is_taken_only_as_it_is_written() {
    assertEquals(Optional.of(FileType.PDF), FileType.ofContentType("application/pdf"));
    assertEquals(Optional.empty(), FileType.ofContentType("application/PDF"));
    assertEquals(Optional.empty(), FileType.ofContentType("text/html"));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
