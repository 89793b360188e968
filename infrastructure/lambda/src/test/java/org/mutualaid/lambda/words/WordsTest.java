package org.mutualaid.lambda.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Consent;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.people.Role;

final class WordsTest {
  /** Entries of a history, and wishes that can be refused, which are no actions of the table. */
  private static final List<String> OTHER_ACTIONS = List.of("Start", "AddDocument");

  /** What comes next by no day: nobody waits for it, or the rules give none. */
  private static final Set<NextStep.Code> WITHOUT_A_DAY =
      Set.of(
          NextStep.Code.ADD_PAPERS,
          NextStep.Code.SUBMIT_NOW,
          NextStep.Code.ACCOUNT_TO_MEND,
          NextStep.Code.FILE_ANEW,
          NextStep.Code.NOTHING);

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  @ParameterizedTest
  @EnumSource
  void every_code_of_a_claim_has_words(Language language) {
    List<String> keys = new ArrayList<>();
    add(keys, "state.", ClaimState.Name.values());
    add(keys, "calculation.", ClaimState.Name.values());
    add(keys, "role.", Role.values());
    add(keys, "kinship.", Kinship.values());
    add(keys, "consent.", Consent.How.values());
    add(keys, "next.", NextStep.Code.values());
    Stream.of(NextStep.Code.values())
        .filter(code -> !WITHOUT_A_DAY.contains(code))
        .forEach(code -> keys.add("next." + code + ".by"));
    IntStream.rangeClosed(1, 12).forEach(month -> keys.add("month." + month));
    add(keys, "flaw.", Document.Flaw.values());
    add(keys, "asked.", PaperAsked.Why.values());
    actions(ClaimAction.class).forEach(action -> keys.add("action." + action));
    OTHER_ACTIONS.forEach(action -> keys.add("action." + action));
    keys.addAll(List.of("look.CLAIM", "look.PAPER", "look.LETTER"));
    keys.addAll(List.of("paper.why", "list.comma", "notice.LATE", "day"));
    assertEquals(new TreeSet<>(keys), WordFile.load(language, "claim").stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void every_error_of_a_field_has_words(Language language) {
    Words words = Words.of(language);
    Stream.concat(Arrays.stream(Wrong.values()), Arrays.stream(FieldError.Code.values()))
        .map(Enum::name)
        .forEach(code -> assertTrue(said(words, code), "no words in " + language + ": " + code));
  }

  private static boolean said(Words words, String code) {
    String detail = words.error(new FieldError("/x", code, List.of("FIRST", "SECOND")));
    return !detail.startsWith("error.") && !detail.contains("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "letter", "notice", "plan", "problems", "roster"})
  void both_languages_say_the_same_things_with_the_same_values(String file) {
    Properties chinese = WordFile.load(Language.ZH, file);
    Properties english = WordFile.load(Language.EN, file);
    assertEquals(chinese.stringPropertyNames(), english.stringPropertyNames());
    for (String key : chinese.stringPropertyNames()) {
      assertEquals(
          values(chinese.getProperty(key)), values(english.getProperty(key)), file + " " + key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"benefit", "claim", "letter", "notice", "plan", "problems", "roster"})
  void no_words_are_blank_or_leave_out_a_value(String file) {
    for (Language language : Language.values()) {
      Properties words = WordFile.load(language, file);
      for (String key : words.stringPropertyNames()) {
        String text = words.getProperty(key);
        assertFalse(text.isBlank(), language + " " + key);
        assertEquals(IntStream.range(0, places(text).size()).boxed().toList(), places(text), key);
      }
    }
  }

  @Test
  void values_go_in_where_the_words_say() {
    assertEquals(
        "From 3000.00 yuan on the paper originals must be in your hands first;"
            + " then set originalsSeen to true.",
        Words.of(Language.EN).problem("originals-not-seen.detail", "3000.00"));
  }

  @Test
  void a_day_is_said_as_people_write_it() {
    LocalDate day = LocalDate.of(2026, 5, 6);
    assertEquals("2026年5月6日", Words.of(Language.ZH).day(day));
    assertEquals("6 May 2026", Words.of(Language.EN).day(day));
  }

  @Test
  void a_word_that_is_missing_is_shown_by_its_key() {
    assertEquals("state.LOST", Words.of(Language.EN).claim("state.LOST"));
  }

  private static List<String> values(String text) {
    return Stream.of("{0}", "{1}", "{2}", "{3}").filter(text::contains).toList();
  }

  private static List<Integer> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> Integer.valueOf(place.group(1)))
        .distinct()
        .sorted()
        .toList();
  }

  private static void add(List<String> keys, String prefix, Enum<?>[] codes) {
    for (Enum<?> code : codes) {
      keys.add(prefix + code.name());
    }
  }

  private static Stream<String> actions(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getSimpleName())
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(WordsTest::actions);
  }
}
