package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.WordFile;

/** The page, the code and the words know the same problems. */
final class ProblemsPageTest {
  private static final Path PAGE = Path.of("../../docs/problems.md");
  private static final String HEADING = "### ";

  @Test
  void the_page_has_an_anchor_for_each_slug_and_no_other() throws IOException {
    List<String> slugs = Arrays.stream(Slug.values()).map(Slug::text).sorted().toList();
    List<String> anchors =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith(HEADING))
            .map(line -> line.substring(HEADING.length()))
            .sorted()
            .toList();
    assertEquals(slugs, anchors);
  }

  @ParameterizedTest
  @EnumSource
  void the_page_says_status_meaning_and_remedy_in_both_languages(Slug slug) throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf(HEADING + slug.text() + "\n"));
    String own = section.substring(0, Math.max(section.indexOf("\n### ", 1), 0));
    String text = own.isEmpty() ? section : own;
    assertTrue(text.contains("`" + slug.status() + "`"), "status of " + slug);
    assertTrue(text.contains("*What to do:*"), "remedy of " + slug);
    assertTrue(text.contains("*怎么办：*"), "Chinese remedy of " + slug);
  }

  @ParameterizedTest
  @EnumSource
  void the_words_are_of_the_problems_and_field_errors_of_the_code_and_of_nothing_else(
      Language language) {
    Stream<String> problems =
        Arrays.stream(Slug.values())
            .flatMap(slug -> Stream.of(slug.text() + ".title", slug.text() + ".detail"));
    Stream<String> errors = Arrays.stream(Wrong.values()).map(wrong -> "error." + wrong);
    assertEquals(
        Stream.concat(problems, errors).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(WordFile.load(language, "problems").stringPropertyNames()));
  }
}
