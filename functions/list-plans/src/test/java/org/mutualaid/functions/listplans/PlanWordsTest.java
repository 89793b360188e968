package org.mutualaid.functions.listplans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Kind;
import org.mutualaid.benefit.Plan;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.Funding;

/** Every code that a plan shows has words in both languages, and there are no other words. */
final class PlanWordsTest {
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource
  void the_words_are_of_the_codes_of_rules_and_books_and_of_nothing_else(Language language) {
    assertEquals(
        codes().collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(load(language).stringPropertyNames()),
        "Mend words/" + language.tag() + "/plan.properties of the module lambda.");
  }

  @Test
  void both_languages_show_the_same_numbers() {
    Properties chinese = load(Language.ZH);
    Properties english = load(Language.EN);
    for (String key : chinese.stringPropertyNames()) {
      assertEquals(places(chinese, key), places(english, key), key);
    }
  }

  private static Stream<String> codes() {
    return Stream.of(
            Stream.of("tiers"),
            names("rule.", RuleCode.values()),
            names("event.", EventType.values()),
            names("funding.", Funding.Source.values()),
            names("period.", EnrolmentRules.Period.values()),
            conditions().flatMap(c -> c.insurance().stream()).map("insurance."::concat),
            conditions().flatMap(c -> c.occupations().stream()).map("occupation."::concat),
            payers().map("payer."::concat))
        .flatMap(keys -> keys);
  }

  private static Stream<String> names(String prefix, Enum<?>[] codes) {
    return Stream.of(codes).map(code -> prefix + code.name());
  }

  private static Stream<Plan.Conditions> conditions() {
    return BOOK.rules().plans().stream().map(Plan::conditions);
  }

  private static Stream<String> payers() {
    return BOOK.rules().plans().stream()
        .flatMap(plan -> plan.benefits().stream())
        .flatMap(
            benefit ->
                benefit.kind() instanceof Kind.TieredPercent tiered
                    ? tiered.otherPayers().stream()
                    : Stream.of());
  }

  private static Set<String> places(Properties words, String key) {
    return PLACE
        .matcher(words.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Language language) {
    var words = new Properties();
    String path = "/words/" + language.tag() + "/plan.properties";
    try (Reader in =
        new InputStreamReader(Words.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
