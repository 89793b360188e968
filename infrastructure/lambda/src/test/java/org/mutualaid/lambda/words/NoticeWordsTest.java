package org.mutualaid.lambda.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.Reference;
import org.mutualaid.money.Money;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;

/** Every text that people get: that there is one, what it holds, and that it fits into an SMS. */
class NoticeWordsTest {
  private static final Reference REFERENCE = new Reference("2600 0000 0011");
  private static final LocalDate LONG_DAY = LocalDate.of(2026, 11, 30);
  private static final Money LONG_SUM = new Money(99_999_999_99L);
  private static final Pattern INSIDE = Pattern.compile("[A-Z_]{4,}|[{}]|told\\.|next\\.|paper\\.");

  @ParameterizedTest
  @EnumSource
  void every_code_has_words_and_there_are_none_for_codes_that_are_gone(Language language) {
    var keys = new TreeSet<>(List.of("then", "papers.more"));
    Arrays.stream(Told.values()).forEach(told -> keys.add("told." + told));
    assertEquals(keys, WordFile.load(language, "notice").stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void no_text_is_longer_than_two_parts_of_an_sms_with_the_longest_values(Told told) {
    for (Text text : allTexts(told)) {
      assertTrue(text.text().length() <= text.limit(), text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_text_names_the_claim_and_nothing_from_inside(Told told) {
    for (Text text : allTexts(told)) {
      assertTrue(text.text().contains(REFERENCE.value()), text.toString());
      assertFalse(INSIDE.matcher(text.text()).find(), text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_comes_next_is_said_as_on_the_page(Told told) {
    NextStep next = new NextStep(Role.UNIT, NextStep.Code.FIRST_REVIEW, false, LAST);
    for (Text text : texts(notice(told, next, List.of("ID_CARD")))) {
      String page = NextStepWords.of(next, Words.of(text.language()));
      assertTrue(text.text().endsWith(page), text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_office_gets_words_of_warnings_and_of_calls_to_make_alone(Told told) {
    Map<String, String> texts = new NoticeWords().forDesk(of("" + told, Optional.empty()));
    assertEquals(told.isForOffice() ? Set.of("zh-CN", "en") : Set.of(), texts.keySet());
    texts.values().forEach(text -> assertTrue(text.contains(REFERENCE.value()), text));
  }

  @ParameterizedTest
  @EnumSource
  void the_amount_is_named_exactly_where_it_is_the_news(Told told) {
    for (Text text : texts(notice(told, longest().getFirst(), ALL_PAPERS))) {
      assertEquals(told.namesAmount(), text.text().contains("99999999.99"), text.toString());
    }
  }

  @Test
  void the_published_contract_has_these_words() throws IOException {
    Optional<LocalDate> by = Optional.of(LocalDate.of(2026, 5, 6));
    NextStep next = new NextStep(Role.UNIT, NextStep.Code.FIRST_REVIEW, false, by);
    String contract =
        Files.readString(Path.of("../../events/contracts/member-notification.v1.json"));
    for (Text text : texts(notice(Told.SUBMITTED, next, List.of()))) {
      String member = "\"%s\": \"%s\"".formatted(text.language().tag(), text.text());
      assertTrue(contract.contains(member), member);
    }
  }

  @Test
  void few_papers_are_all_named_and_of_many_it_is_said_how_many_more() {
    NextStep next = new NextStep(Role.MEMBER, NextStep.Code.ADD_ASKED_PAPERS, true, LAST);
    List<Text> few = texts(notice(Told.PAPERS_ASKED, next, List.of("ID_CARD")));
    List<Text> many = texts(notice(Told.PAPERS_ASKED, next, ALL_PAPERS));
    for (Text text : few) {
      assertTrue(text.text().contains(name(text, "ID_CARD")), text.toString());
    }
    assertTrue(many.getFirst().text().matches(".*(\\d+ more|另有 \\d+ 项).*"), many.toString());
    for (Text text : many) {
      assertTrue(text.text().contains(name(text, ALL_PAPERS.getFirst())), text.toString());
      assertTrue(text.text().contains("30"), "the last day is there: " + text);
    }
  }

  private static String name(Text text, String paper) {
    return Words.of(text.language()).benefit("paper." + paper);
  }

  private static final Optional<LocalDate> LAST = Optional.of(LONG_DAY);

  private static final List<String> ALL_PAPERS =
      CompiledPlanBook.load().content().terms().values().stream()
          .flatMap(terms -> terms.papers().stream())
          .flatMap(paper -> paper.anyOf().stream())
          .distinct()
          .toList();

  /** Every next step, with every role and a day: what the rules give none for is shorter. */
  private static List<NextStep> longest() {
    return Stream.of(NextStep.Code.values())
        .flatMap(
            code ->
                Stream.of(Role.values()).map(turn -> new NextStep(turn, code, false, dayOf(code))))
        .toList();
  }

  private static Optional<LocalDate> dayOf(NextStep.Code code) {
    return Words.of(Language.ZH).find("claim", "next." + code + ".by").map(_ -> LONG_DAY);
  }

  private record Text(Language language, String text) {
    int limit() {
      return language == Language.ZH ? 134 : 306;
    }
  }

  /** What an office is told; or what a person is, with every next step and the longest values. */
  private static List<Text> allTexts(Told told) {
    return told.isForOffice()
        ? in(new NoticeWords().forDesk(of("" + told, Optional.empty())))
        : longest().stream()
            .flatMap(next -> texts(notice(told, next, ALL_PAPERS)).stream())
            .toList();
  }

  private static List<Text> texts(OwnerNotice message) {
    return in(new NoticeWords().of(of("Submit", Optional.of(message)), message));
  }

  private static List<Text> in(Map<String, String> texts) {
    return Stream.of(Language.values())
        .map(language -> new Text(language, texts.get(language.tag())))
        .toList();
  }

  private static OwnerNotice notice(Told told, NextStep next, List<String> papers) {
    return new OwnerNotice(
        Role.MEMBER,
        PersonId.of("issuer", "member"),
        told,
        Optional.of(LONG_SUM).filter(_ -> told.namesAmount()),
        told == Told.PAPERS_ASKED ? papers : List.of(),
        next,
        Instant.EPOCH);
  }

  private static ReviewNotice of(String reason, Optional<OwnerNotice> message) {
    return new ReviewNotice(
        new ClaimId("4t5sx0m0vmqe1r7dzxk6a9h2bc"),
        REFERENCE,
        2,
        ClaimState.Name.UNIT_REVIEW,
        new Post(Role.UNIT, new OfficeId("U-0001")),
        List.of(),
        reason,
        Optional.empty(),
        Instant.EPOCH,
        message);
  }
}
