package org.mutualaid.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineBreaksTest {
  /** Every character is as wide as every other. */
  private static List<String> of(String text, int width) {
    return new LineBreaks(part -> part.codePointCount(0, part.length()), width).of(text);
  }

  @Test
  void english_is_broken_between_words() {
    assertEquals(List.of("one two", "three"), of("one two three", 8));
  }

  @Test
  void chinese_is_broken_anywhere_but_not_before_a_closing_mark() {
    assertEquals(List.of("一二三", "四。"), of("一二三四。", 4));
    assertEquals(List.of("一二", "（三）"), of("一二（三）", 3));
  }

  @Test
  void numbers_in_chinese_stay_whole() {
    assertEquals(List.of("拨打", "12351。"), of("拨打12351。", 6));
  }

  @Test
  void a_word_too_long_for_a_line_falls_apart_and_no_character_of_two_halves_is_torn() {
    assertEquals(List.of("aaa", "aa"), of("aaaaa", 3));
    assertEquals(List.of("𠮷𠮷", "𠮷"), of("𠮷𠮷𠮷", 2));
    assertEquals(List.of(""), of("", 3));
  }
}
