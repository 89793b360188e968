package org.mutualaid.lambda.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|EN",
        "en-GB,en;q=0.9|EN",
        "zh-CN,zh;q=0.9,en;q=0.8|ZH",
        "zh;q=0.3,en;q=0.8|EN",
        "fr,en;q=0.1|EN",
        "fr,de|ZH",
        "en;q=0|ZH",
        "en;q=x|ZH",
        "en;q=1.1.1|ZH",
        "EN-us|EN",
        "*|ZH",
        ",,;q=|ZH"
      })
  void the_language_liked_best_is_spoken(String header, Language language) {
    assertEquals(language, Language.of(List.of(header)));
  }

  @Test
  void no_wish_is_chinese() {
    assertEquals(Language.ZH, Language.of(List.of()));
  }

  @Test
  void a_header_beyond_reason_is_not_read() {
    assertEquals(Language.ZH, Language.of(List.of("en," + "x".repeat(200))));
  }
}
