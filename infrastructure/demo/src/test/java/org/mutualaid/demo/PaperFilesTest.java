package org.mutualaid.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PaperFilesTest {
  @Test
  void images_can_be_read_as_images() throws IOException {
    assertNotNull(ImageIO.read(new ByteArrayInputStream(PaperFiles.jpeg("a scan"))));
    assertNotNull(ImageIO.read(new ByteArrayInputStream(PaperFiles.png("a photograph"))));
  }

  @Test
  void every_object_of_a_pdf_stands_where_its_table_says() {
    String pdf = new String(PaperFiles.pdf("a form (signed)"), ISO_8859_1);
    int object = 0;
    var places = Pattern.compile("(\\d{10}) 00000 n").matcher(pdf);
    while (places.find()) {
      object++;
      int place = Integer.parseInt(places.group(1));
      assertTrue(pdf.startsWith(object + " 0 obj", place), pdf);
    }
    assertEquals(5, object);
    int table = Integer.parseInt(pdf.split("startxref\n")[1].split("\n")[0]);
    assertTrue(pdf.startsWith("xref", table), pdf);
  }

  @Test
  void the_same_text_gives_the_same_bytes_and_another_text_others() {
    assertArrayEquals(PaperFiles.png("one"), PaperFiles.png("one"));
    assertFalse(Arrays.equals(PaperFiles.png("one"), PaperFiles.png("two")));
  }
}
