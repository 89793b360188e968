package org.mutualaid.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {
  @ParameterizedTest
  @CsvSource({
    "a.pdf, a.pdf",
    "a b.pdf, a%20b.pdf",
    "身份证.jpg, %E8%BA%AB%E4%BB%BD%E8%AF%81.jpg",
    "'a\"; x=\"b', a%22%3B%20x%3D%22b",
    "50%, 50%25"
  })
  void a_name_is_escaped_so_that_it_stays_a_name(String name, String escaped) {
    assertEquals("attachment; filename*=UTF-8''" + escaped, Attachment.named(name));
  }
}
