package org.mutualaid.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.letters.Letter.Detail;
import org.mutualaid.letters.Letter.Heading;
import org.mutualaid.letters.Letter.Paragraph;
import org.mutualaid.letters.Letter.Part;
import org.mutualaid.letters.Letter.Row;
import org.mutualaid.letters.Letter.Sum;

/** How letters are set: pages, rare characters, long words. */
final class PagesTest {
  /** Of the second plane, and of no plane that any font has. */
  private static final String RARE = "𠮷㛃";

  private static final String UNKNOWN = "\uE123\uDB80\uDC00";

  @Test
  void forty_lines_go_on_to_further_pages_and_none_is_lost() throws IOException {
    List<Part> parts = new ArrayList<>(List.of(new Heading("逐项计算")));
    for (int at = 1; at <= 40; at++) {
      parts.add(new Sum("第" + at + "项", at + ".00 元", false));
      parts.add(new Detail("说明" + at + "。"));
    }
    byte[] pdf = Pages.of(letter(parts));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() > 1);
    }
    String text = PdfPressTest.text(pdf);
    for (int at = 1; at <= 40; at++) {
      assertTrue(text.contains("第" + at + "项") && text.contains("说明" + at + "。"), text);
    }
    assertTrue(text.contains("3/3"), text);
  }

  @Test
  void a_character_that_the_font_has_not_is_shown_as_missing() {
    String text = text(new Paragraph("甲" + UNKNOWN + "乙"));
    assertTrue(text.contains("甲〓〓乙"), text);
  }

  @Test
  void rare_characters_of_names_and_places_are_shown_as_they_are_or_as_missing() {
    String text = text(new Row("姓名", "王" + RARE));
    assertTrue(text.matches("(?s).*王(𠮷|〓)(㛃|〓).*"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\tb\nc", "\u202Eabc", "\uD842", "🏥", "", " ", "ﷺ"})
  void nothing_that_people_write_breaks_a_letter(String text) {
    String all = text(new Paragraph(text), new Row(text, text), new Sum(text, text, true));
    assertFalse(all.contains("\u202E"), all);
  }

  @Test
  void a_word_that_is_longer_than_a_line_is_broken_and_whole() {
    String word = "x".repeat(400);
    String text = text(new Paragraph(word));
    assertEquals(400, text.chars().filter(c -> c == 'x').count());
  }

  @Test
  void every_line_is_marked_as_what_it_belongs_to() throws IOException {
    String long3 = "一段很长的话。".repeat(40);
    byte[] pdf = Pages.of(letter(List.of(new Heading("甲"), new Paragraph(long3))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var catalog = document.getDocumentCatalog();
      assertTrue(catalog.getMarkInfo().isMarked());
      var blocks =
          ((PDStructureElement) catalog.getStructureTreeRoot().getKids().getFirst()).getKids();
      List<String> kinds =
          blocks.stream().map(block -> ((PDStructureElement) block).getStructureType()).toList();
      assertEquals(List.of("P", "H1", "H2", "P"), kinds);
      int lines = ((PDStructureElement) blocks.getLast()).getKids().size();
      assertTrue(lines > 3, lines + " lines in one paragraph");
    }
  }

  private static String text(Part... parts) {
    return PdfPressTest.text(Pages.of(letter(List.of(parts))));
  }

  private static Letter letter(List<Part> parts) {
    return new Letter(
        "zh-CN",
        "工会",
        "决定书",
        "key",
        OffsetDateTime.parse("2026-04-20T10:00:00+08:00"),
        parts,
        "编号",
        "{0}/{1}");
  }
}
