package org.mutualaid.lambda.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.benefit.Reason;
import org.mutualaid.plan.CompiledPlanBook;

/** Every code that the engine or the rule books can show has words in both languages. */
class BenefitWordsTest {
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void every_code_of_the_engine_and_the_rule_books_has_words_in_both_languages() {
    List<String> missing =
        keys()
            .flatMap(
                key ->
                    Stream.of(Language.values())
                        .filter(l -> !has(l, key))
                        .map(l -> l.tag() + " " + key))
            .toList();
    assertEquals(
        List.of(),
        missing,
        "Add these to words/<language>/benefit.properties of the module lambda.");
  }

  @Test
  void there_are_no_words_for_codes_that_are_gone() {
    for (Language language : Language.values()) {
      Set<String> left = new TreeSet<>(WordFile.load(language, "benefit").stringPropertyNames());
      keys().forEach(left::remove);
      assertEquals(Set.of(), left);
    }
  }

  @Test
  void both_languages_show_the_same_numbers() {
    assertEquals(placesByKey(Language.ZH), placesByKey(Language.EN));
  }

  /** Who does not agree with a refusal appeals, inside the time of the rule books. */
  @Test
  void the_words_on_every_rejection_name_the_appeal_with_its_time_and_who_helps() {
    String days = Integer.toString(BOOK.timeLimit("appealFilingCalendarDays"));
    for (String code : BOOK.rejectionReasons()) {
      String chinese = mend(Language.ZH, code);
      String english = mend(Language.EN, code);
      assertTrue(chinese.contains(days + " 天内申请复核") && chinese.contains("12351"), chinese);
      assertTrue(english.contains("appeal within " + days + " days"), english);
      assertTrue(english.contains("call 12351 for help"), english);
    }
  }

  private static String mend(Language language, String code) {
    return Words.of(language).benefit("rejection." + code + ".mend");
  }

  private static Stream<String> keys() {
    return Stream.of(
            names(Reason.Code.values()).flatMap(name -> mended("reason." + name)),
            names(CalculationStep.Code.values()).map("step."::concat),
            names(Reason.Fact.values()).map("fact."::concat),
            names(FieldError.Code.values()).map("error."::concat),
            papers().flatMap(paper -> Stream.of("paper." + paper, "paper." + paper + ".why")),
            circumstances().map("circumstance."::concat),
            BOOK.rejectionReasons().stream().flatMap(code -> mended("rejection." + code)))
        .flatMap(keys -> keys);
  }

  private static Stream<String> mended(String key) {
    return Stream.of(key, key + ".mend");
  }

  private static Stream<String> names(Enum<?>[] codes) {
    return Stream.of(codes).map(Enum::name);
  }

  private static Stream<String> papers() {
    return BOOK.content().terms().values().stream()
        .flatMap(terms -> terms.papers().stream())
        .flatMap(paper -> paper.anyOf().stream())
        .distinct();
  }

  private static Stream<String> circumstances() {
    return Arrays.stream(EventType.values())
        .flatMap(t -> BOOK.circumstances(t).stream())
        .distinct();
  }

  private static boolean has(Language language, String key) {
    return Words.of(language).find("benefit", key).filter(text -> !text.isBlank()).isPresent();
  }

  private static Set<String> placesByKey(Language language) {
    return keys()
        .map(key -> key + " " + places(Words.of(language).find("benefit", key).orElse("")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
