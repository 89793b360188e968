package org.mutualaid.lambda.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.NextStep.Code;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.Role;

/**
 * What a member reads on top of the claim, in everything that may become of it: whose turn it is,
 * what comes next, by when, and that they need do nothing exactly where that is so.
 */
final class NextStepWordsTest {
  private static final Path PAGE = Path.of("../../docs/member-words.md");
  private static final Pattern INTERNAL = Pattern.compile("[A-Z_]{4,}|[{}]|next\\.");

  /** The claim has ended and there is something to read before it can be let be. */
  private static final Set<Code> TO_READ =
      EnumSet.of(Code.READ_DECISION, Code.READ_FINAL_DECISION, Code.FILE_ANEW);

  static Stream<Situation> situations() {
    return Situation.all().stream();
  }

  @Test
  void every_code_comes_up_in_some_situation() {
    Set<Code> seen = situations().map(NextStepWordsTest::code).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Code.class), seen);
  }

  @ParameterizedTest
  @MethodSource("situations")
  void you_need_do_nothing_is_said_exactly_where_it_is_so(Situation situation) {
    NextStep next = NextStep.of(situation.claim());
    boolean nothing = !next.memberMustAct() && !TO_READ.contains(next.code());
    assertEquals(nothing, words(situation, Language.ZH).contains("您无需操作"), situation.name());
    String english = words(situation, Language.EN).toLowerCase(Locale.ROOT);
    assertEquals(nothing, english.contains("you need do nothing"), situation.name());
  }

  @ParameterizedTest
  @MethodSource("situations")
  void whose_turn_it_is_stands_in_the_words(Situation situation) {
    NextStep next = NextStep.of(situation.claim());
    for (Language language : Language.values()) {
      String text = words(situation, language);
      assertTrue(whoseTurn(next, language).stream().anyMatch(text::contains), text);
    }
  }

  @ParameterizedTest
  @MethodSource("situations")
  void the_day_by_which_stands_in_the_words(Situation situation) {
    NextStep next = NextStep.of(situation.claim());
    for (Language language : Language.values()) {
      String text = words(situation, language);
      String day = Words.of(language).day(Situation.DAY);
      assertEquals(next.by().isPresent(), text.contains(day), text);
    }
  }

  @ParameterizedTest
  @MethodSource("situations")
  void no_inside_word_is_in_them(Situation situation) {
    for (Language language : Language.values()) {
      String text = words(situation, language);
      assertFalse(INTERNAL.matcher(text).find(), text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_time_to_appeal_after_a_payment_is_that_of_the_rule_books(Language language) {
    String days = Integer.toString(Fixtures.BOOK.timeLimit("appealFilingCalendarDays"));
    Situation paid =
        situations().filter(s -> code(s) == Code.MONEY_ARRIVED).findFirst().orElseThrow();
    assertTrue(words(paid, language).contains(" " + days + " "), words(paid, language));
  }

  /** After a wanted change: run with {@code -Dapprove=true}, read the difference, commit it. */
  @Test
  void the_page_with_all_of_them_is_as_approved() throws IOException {
    String page = page();
    if (Boolean.getBoolean("approve")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page);
  }

  private static String page() {
    var page = new StringBuilder(HEAD);
    for (Situation situation : Situation.all()) {
      page.append("| `%s` | %s |".formatted(situation.claim().state().name(), situation.name()))
          .append(" %s |".formatted(words(situation, Language.ZH)))
          .append(" %s |\n".formatted(words(situation, Language.EN)));
    }
    return page.toString();
  }

  private static final String HEAD =
      """
      # What the member reads

      On top of every claim stands whose turn it is, what comes next and by when. This page is written
      by `NextStepWordsTest`, which also holds each text to that: "you need do nothing" stands exactly
      where it is so, the day is named where the rules give one, and no inside word shows. All days here
      are the same day; the words are in `words/<language>/claim.properties`.

      | state | in which | 中文 | English |
      |---|---|---|---|
      """;

  /** How the words speak of whose turn it is; one of these. */
  private static List<String> whoseTurn(NextStep next, Language language) {
    boolean chinese = language == Language.ZH;
    if (next.memberMustAct()) {
      return List.of(chinese ? "请您" : "It is your turn", chinese ? "请最迟" : "Hand them in");
    }
    if (next.turn() == Role.MEMBER) {
      return chinese
          ? List.of("已结束", "已到账", "请您")
          : List.of("has ended", "has arrived", "Please read", "your turn");
    }
    if (next.code() == Code.MONEY_COMING) {
      return List.of(chinese ? "银行" : "The bank");
    }
    return List.of(Words.of(language).claim("role." + next.turn()));
  }

  private static Code code(Situation situation) {
    return NextStep.of(situation.claim()).code();
  }

  /** As the answer has it. */
  private static String words(Situation situation, Language language) {
    Members view = ActionView.of(situation.claim(), List.of(), Words.of(language));
    if (view.byName().get("nextStep") instanceof Members next
        && next.byName().get("words") instanceof Json.Text(String text)) {
      assertEquals(
          new TreeSet<>(Set.of("turn", "code", "words", "memberMustAct")),
          next.byName().keySet().stream()
              .filter(name -> !name.equals("by"))
              .collect(Collectors.toCollection(TreeSet::new)));
      return text;
    }
    throw new AssertionError("no words in " + view.text());
  }
}
