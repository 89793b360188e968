package org.mutualaid.lambda.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Page;
import org.mutualaid.claim.Papers;
import org.mutualaid.lambda.Approved;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;

final class ViewsTest {
  private static final Instant NOW = Instant.parse("2026-04-24T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 24);
  private static final PersonalDetails DETAILS = new PersonalDetails("魏敏", "099-1", "ACCT-1");
  private static final List<String> POSSIBLE = List.of("Approve", "Reject");

  @ParameterizedTest
  @EnumSource
  void a_claim_reads_as_approved_for_its_member(Language language) {
    var view = new ClaimView(Words.of(language), Fixtures.BOOK);
    Approved.check(
        "views/claim." + language.tag(), view.of(Fixtures.underFinalReview(), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void a_rejected_claim_reads_as_approved_for_its_member(Language language) {
    var view = new ClaimView(Words.of(language), Fixtures.BOOK);
    Approved.check("views/rejected." + language.tag(), view.of(Fixtures.rejected(), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void a_calculation_without_a_line_says_that_no_plan_covers_the_day(Language language) {
    Words words = Words.of(language);
    var view = new CalculationView(words, Fixtures.BOOK);
    var nothing = new Assessment("1", List.of());
    Json reason = view.of(nothing, ClaimState.Name.DRAFT).byName().get("reason");
    assertEquals(
        new Members()
            .with("code", "NO_COVER")
            .with("words", words.benefit("reason.NO_COVER"))
            .with("mend", words.benefit("reason.NO_COVER.mend")),
        reason);
  }

  @Test
  void the_headers_of_an_upload_stand_in_one_order() {
    Map<String, String> headers = new LinkedHashMap<>();
    List.of("if-none-match", "x-amz-checksum-sha256", "content-type")
        .forEach(header -> headers.put(header, "-"));
    var upload = new Papers.Upload("https://papers.example/", headers, NOW);
    String text = FileView.upload(new DocumentId("0".repeat(26)), upload).text();
    assertTrue(
        text.contains("{\"content-type\":\"-\",\"if-none-match\":\"-\",\"x-amz-checksum"), text);
  }

  @Test
  void a_calculation_with_lines_has_its_reasons_there() {
    var view = new CalculationView(Words.of(Language.EN), Fixtures.BOOK);
    Members calculation = view.of(Fixtures.assessment(), ClaimState.Name.DRAFT);
    assertFalse(calculation.byName().containsKey("reason"));
  }

  @Test
  void staff_see_who_claims_and_the_notes() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    Claim claim = Fixtures.underFinalReview();
    String text = view.forReview(claim, POSSIBLE, Optional.of(DETAILS), TODAY).text();
    assertTrue(text.contains("\"note\":\"seen in person\""));
    assertTrue(text.contains("{\"name\":\"魏敏\",\"phone\":\"099-1\",\"account\":\"ACCT-1\"}"));
  }

  @Test
  void staff_see_that_a_claim_is_getting_late_and_its_member_does_not() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    Claim claim = Fixtures.underFinalReview();
    // Handed in on 20 April; the eighth working day after it is 30 April.
    String before = warned(view, claim, LocalDate.of(2026, 4, 29));
    String then = warned(view, claim, LocalDate.of(2026, 4, 30));
    assertFalse(before.contains("warning"), before);
    assertTrue(then.contains("\"warning\":\"YELLOW\""), then);
    assertFalse(view.of(claim, POSSIBLE).text().contains("warning"));
  }

  private static String warned(ClaimView view, Claim claim, LocalDate today) {
    return view.forReview(claim, POSSIBLE, Optional.of(DETAILS), today).text();
  }

  @Test
  void a_due_date_in_a_year_without_a_table_is_said_to_be_provisional() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    Claim claim = Fixtures.underFinalReview();
    assertFalse(view.of(claim, POSSIBLE).text().contains("dueOnProvisional"));
    Claim next = Fixtures.dueOn(LocalDate.of(2027, 1, 4));
    String text = view.of(next, POSSIBLE).text();
    assertTrue(text.contains("\"dueOn\":\"2027-01-04\",\"dueOnProvisional\":true"), text);
  }

  @Test
  void staff_see_whether_the_roster_knows_who_was_named_and_who_is_to_be_paid() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    Claim claim = Fixtures.onBehalf(true, 2);
    String text = view.forReview(claim, POSSIBLE, Optional.of(DETAILS), TODAY).text();
    assertTrue(text.contains("{\"name\":\"文\",\"phone\":\"099-3\",\"account\":\"ACCT-3\"}"), text);
    assertTrue(text.contains("\"found\":true,\"sameName\":true,\"nameOnRoster\":\"魏敏\""), text);
    Claim unknown = Fixtures.onBehalf(false, 2);
    String nobody = view.forReview(unknown, POSSIBLE, Optional.empty(), TODAY).text();
    assertTrue(nobody.contains("\"found\":false,\"sameName\":false}"), nobody);
  }

  @Test
  void who_claims_on_behalf_sees_no_calculation_before_the_kinship_is_accepted() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    assertFalse(calculates(view, Fixtures.onBehalf(true, 2)));
    assertTrue(calculates(view, Fixtures.onBehalf(true, 3)));
    assertFalse(calculates(view, Fixtures.onBehalf(false, 3)));
    assertEquals(
        view.of(Fixtures.onBehalf(true, 2), POSSIBLE).text(),
        view.of(Fixtures.onBehalf(false, 2), POSSIBLE).text());
  }

  private static boolean calculates(ClaimView view, Claim claim) {
    return view.of(claim, POSSIBLE).byName().containsKey("calculation");
  }

  @Test
  void a_verdict_that_came_to_another_sum_stands_beside_the_first_one() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    Claim first = Fixtures.underFinalReview();
    Members seen = view.of(first.with(new Assessment("later", List.of())), POSSIBLE);
    Members before = view.of(first, POSSIBLE);
    assertFalse(before.byName().containsKey("firstCalculation"));
    assertTrue(
        seen.byName().get("calculation") instanceof Members now
            && now.text()
                .contains("\"rulesVersion\":\"later\",\"currency\":\"CNY\",\"total\":\"0.00\""));
    assertTrue(
        seen.byName().get("firstCalculation") instanceof Members then
            && then.text().contains("\"total\":\"" + first.amount()));
  }

  @Test
  void members_see_no_notes() {
    var view = new ClaimView(Words.of(Language.EN), Fixtures.BOOK);
    assertFalse(view.of(Fixtures.underFinalReview(), POSSIBLE).text().contains("seen in person"));
  }

  @Test
  void page_list_and_receipt_agree_on_where_a_claim_stands() {
    Claim claim = Fixtures.underFinalReview();
    Words words = Words.of(Language.ZH);
    Map<String, Json> whole = new ClaimView(words, Fixtures.BOOK).of(claim, POSSIBLE).byName();
    ActionView.of(claim, POSSIBLE, words)
        .byName()
        .forEach((name, value) -> assertEquals(whole.get(name), value, name));
    summary(claim, words).byName().forEach((name, value) -> agree(whole, name, value));
  }

  private static void agree(Map<String, Json> whole, String name, Json value) {
    if (whole.containsKey(name)) {
      assertEquals(whole.get(name), value, name);
    }
  }

  private static Members summary(Claim claim, Words words) {
    var page = new Page<>(List.of(ClaimSummary.of(claim)), Optional.of(new Cursor("c1")));
    Json.Items items = (Json.Items) new SummaryView(words).of(page).byName().get("items");
    return (Members) items.values().getFirst();
  }

  @Test
  void a_queue_reads_as_approved() {
    var item = ClaimSummary.of(Fixtures.underFinalReview());
    var page = new Page<>(List.of(item), Optional.of(new Cursor("c1")));
    var view = new SummaryView(Words.of(Language.EN));
    Approved.check("views/queue", view.queue(page, PersonId.of("issuer", "city-1"), NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-20T02:00:00Z,2026-04-20T10:00:00+08:00",
    "2026-04-20T16:00:05.999Z,2026-04-21T00:00:05+08:00",
    "2026-12-31T15:59:59Z,2026-12-31T23:59:59+08:00"
  })
  void moments_are_shown_by_the_clock_of_the_city(Instant moment, String shown) {
    assertEquals(shown, CityText.of(moment));
  }

  @Test
  void every_kind_of_event_is_shown_in_the_form_in_which_it_is_told() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    SortedSet<String> none = new TreeSet<>();
    Optional<String> accident = Optional.of("a1");
    var hurt = new Event.Injury.Graded(List.of(8, 10));
    var minor = new Event.Injury.Minor();
    List<Event> events =
        List.of(
            new Event.OutpatientYearToDate(day, new Money(230_000), none),
            new Event.HospitalStay(day, day.plusDays(3), Event.Cause.ILLNESS, none),
            new Event.HospitalStay(
                day, day, Event.Cause.ACCIDENT, List.of(new Money(930_000)), none),
            new Event.OverCapYear(
                day,
                new Money(22_000_000),
                new TreeMap<>(Map.of("MEDICAL_ASSISTANCE", new Money(1_000_000))),
                none),
            new Event.CriticalIllness(day, "STROKE", Event.Severity.SEVERE, none),
            new Event.AccidentInjury(day, hurt, accident, new TreeSet<>(List.of("TRAFFIC"))),
            new Event.AccidentInjury(day, minor, Optional.empty(), none),
            new Event.AccidentDeath(day, accident, none),
            new Event.ChildAccident(day, "first", new Event.Harm.Hurt(minor), none),
            new Event.ChildAccident(day, "first", new Event.Harm.Died(), none),
            new Event.Fire(day, new Money(7_800_000), none),
            new Event.Water(day, new BigDecimal("40.50"), none));
    Approved.check(
        "views/events", new Json.Items(events.stream().<Json>map(EventView::of).toList()));
  }

  @ParameterizedTest
  @EnumSource(ClaimState.Name.class)
  void a_calculation_says_what_it_is_worth(ClaimState.Name state) {
    var view = new CalculationView(Words.of(Language.EN), Fixtures.BOOK);
    String words = view.of(Fixtures.assessment(), state).byName().get("words").text();
    boolean decided =
        state == ClaimState.Name.APPROVED
            || state == ClaimState.Name.PAYING
            || state == ClaimState.Name.PAY_FAILED;
    assertEquals(decided, words.contains("as decided"));
  }
}
