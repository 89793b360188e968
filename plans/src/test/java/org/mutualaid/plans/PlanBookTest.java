package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PaperRequirement;
import org.mutualaid.plan.PlanBook;

/** What the books in this folder answer about papers, limits and days. */
class PlanBookTest {
  private static final PlanBook BOOK = CompiledPlanBook.load();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Line line(String benefit, long yuan, Reason reason) {
    var step = new CalculationStep("ONE_SUM", List.of(yuan + ".00"));
    return new Line(BenefitCode.parse(benefit), new Money(yuan * 100), reason, List.of(step));
  }

  private static Line paying(String benefit) {
    return line(benefit, 100, Reason.of(Reason.Code.OK));
  }

  private static Line zero(String benefit, Reason.Code reason) {
    return line(benefit, 0, Reason.of(reason));
  }

  private static List<PaperRequirement> papers(Set<String> circumstances, Line... lines) {
    var stay =
        new Event.HospitalStay(
            DAY, DAY.plusDays(9), Event.Cause.ACCIDENT, new TreeSet<>(circumstances));
    return BOOK.papersFor(new Assessment(BOOK.version(), List.of(lines)), stay);
  }

  private static List<String> codes(List<PaperRequirement> papers) {
    return papers.stream().map(paper -> String.join("|", paper.anyOf())).toList();
  }

  @Test
  void each_paper_is_asked_for_once_with_all_who_ask() {
    List<PaperRequirement> papers =
        papers(Set.of(), paying("ACC-DUES.LIVING"), paying("HOSP-ALLOW.DAILY"));
    assertEquals(
        List.of(
            "APPLICATION_FORM",
            "ID_CARD",
            "SERVICE_CARD",
            "INSURANCE_SETTLEMENT",
            "DISCHARGE_SUMMARY"),
        codes(papers));
    for (PaperRequirement paper : papers) {
      assertEquals(
          List.of("ACC-DUES.LIVING", "HOSP-ALLOW.DAILY"),
          paper.askedBy().stream().map(BenefitCode::toString).toList(),
          paper.toString());
    }
  }

  @Test
  void one_of_several_papers_is_enough_where_the_book_says_so() {
    assertTrue(
        codes(papers(Set.of(), paying("HOSP-ALLOW.DAILY")))
            .contains("INPATIENT_FEE_LIST|INSURANCE_SETTLEMENT"));
  }

  @Test
  void a_paper_for_a_circumstance_is_asked_only_then() {
    Line line = paying("HOSP-ALLOW.DAILY");
    assertEquals(false, codes(papers(Set.of(), line)).contains("TRANSFER_FORM"));
    assertEquals(true, codes(papers(Set.of("MOVED"), line)).contains("TRANSFER_FORM"));
  }

  @Test
  void a_line_that_can_no_longer_pay_asks_for_nothing() {
    Line excluded = zero("ACC-DUES.INJURY", Reason.Code.EXCLUDED);
    List<PaperRequirement> papers = papers(Set.of("TRAFFIC"), paying("ACC-PROP.INJURY"), excluded);
    assertEquals(false, codes(papers).contains("TRAFFIC_POLICE_FINDING"));
  }

  @Test
  void a_line_that_waits_for_a_fact_asks_already() {
    Line waiting = zero("ACC-DUES.INJURY", Reason.Code.FACT_UNKNOWN);
    List<PaperRequirement> papers = papers(Set.of("TRAFFIC"), paying("ACC-PROP.INJURY"), waiting);
    assertEquals(true, codes(papers).contains("TRAFFIC_POLICE_FINDING"));
  }

  @Test
  void where_nothing_could_pay_all_papers_are_asked_so_that_a_person_can_decide() {
    Line barred = zero("HOSP-ALLOW.DAILY", Reason.Code.TIME_BARRED);
    assertEquals(5, papers(Set.of(), barred).size());
  }

  @Test
  void limits_are_those_of_the_review_profile() {
    var limits = BOOK.limitsFor(new Assessment("", List.of(paying("ACC-PROP.WATER"))));
    assertEquals(Optional.of(Money.ZERO), limits.finalAuthorityOf(Role.STATION));
    assertEquals(Optional.of(new Money(5_000_000)), limits.finalAuthorityOf(Role.MUNICIPAL));
    assertEquals(Optional.empty(), limits.finalAuthorityOf(Role.PANEL));
    assertTrue(limits.needsOriginals(new Money(300_000)));
    assertTrue(limits.needsSecondReviewer(new Money(1_000_000)));
    assertEquals(limits, BOOK.limitsFor(new Assessment("", List.of())));
  }

  @Test
  void a_station_has_the_days_of_a_unit_and_a_panel_has_none() {
    assertEquals(
        List.of(Optional.of(2), Optional.of(2), Optional.of(3), Optional.of(3), Optional.empty()),
        Stream.of(Role.STATION, Role.UNIT, Role.DISTRICT, Role.MUNICIPAL, Role.PANEL)
            .map(BOOK::reviewDays)
            .toList());
  }

  @Test
  void circumstances_are_the_exclusions_and_what_papers_depend_on() {
    assertTrue(BOOK.circumstances(EventType.WATER).containsAll(Set.of("WAR", "NO_TITLE")));
    assertTrue(BOOK.circumstances(EventType.ACCIDENT_INJURY).contains("TRAFFIC"));
    assertEquals(false, BOOK.circumstances(EventType.FIRE).contains("NO_TITLE"));
  }

  @Test
  void the_national_day_of_2026_lengthens_a_limit_and_the_saturday_after_shortens_it() {
    var days = BOOK.workingDays();
    assertEquals(LocalDate.of(2026, 10, 9), days.dueOn(LocalDate.of(2026, 9, 29), 3));
    assertEquals(LocalDate.of(2026, 10, 10), days.dueOn(LocalDate.of(2026, 9, 29), 4));
  }

  @Test
  void the_spring_festival_of_2026_is_off_and_the_saturdays_around_it_are_worked() {
    var days = BOOK.workingDays();
    LocalDate friday = LocalDate.of(2026, 2, 13);
    assertEquals(LocalDate.of(2026, 2, 14), days.dueOn(friday, 1));
    assertEquals(LocalDate.of(2026, 2, 24), days.dueOn(friday, 2));
    assertEquals(LocalDate.of(2026, 2, 28), days.dueOn(friday, 6));
    assertEquals(LocalDate.of(2026, 3, 2), days.dueOn(friday, 7));
    assertEquals(LocalDate.of(2026, 5, 9), days.dueOn(LocalDate.of(2026, 5, 8), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-30, 1, 2026-02-02", // the end of a month, over a weekend
    "2026-02-28, 1, 2026-03-02",
    "2025-12-31, 1, 2026-01-04", // New Year is off, the Sunday after it is worked
    "2028-02-28, 1, 2028-02-29", // a leap day, in a year without a table
    "2028-02-29, 1, 2028-03-01",
    "2026-10-01, 0, 2026-10-01", // no working days: that very day, whatever it is
    "2026-12-31, 2, 2027-01-04", // from Thursday: New Year is not off before it is published
  })
  void limits_end_on_the_day_that_the_tables_say(LocalDate from, int days, LocalDate due) {
    assertEquals(due, BOOK.workingDays().dueOn(from, days));
  }

  @Test
  void a_day_of_a_year_without_a_table_is_provisional() {
    var days = BOOK.workingDays();
    assertEquals(false, days.isProvisional(LocalDate.of(2024, 1, 1)));
    assertEquals(false, days.isProvisional(LocalDate.of(2026, 12, 31)));
    assertEquals(true, days.isProvisional(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void what_is_asked_besides_the_facts_stands_in_the_files() {
    assertEquals(
        List.of("hospital", "diagnosis", "whatHappened"),
        List.copyOf(BOOK.questions(EventType.HOSPITAL_STAY).keySet()));
    assertEquals(
        "What happened?", BOOK.questions(EventType.CHILD_ACCIDENT).get("whatHappened").en());
    assertEquals(Map.of(), BOOK.questions(EventType.OUTPATIENT_YTD));
  }

  @Test
  void the_roster_reads_how_people_are_enrolled() {
    var rules = BOOK.enrolling("CRIT-ILL");
    assertEquals(2, rules.mostShares());
    assertTrue(rules.collectiveOnly());
    assertEquals(100, rules.participation().orElseThrow().allIfUnder());
    assertEquals(List.of(32, 62, 93, 124), BOOK.enrolling("ACC-DUES").highRiskTiers());
    assertEquals(30, BOOK.timeLimit("renewalGraceDays"));
  }

  @Test
  void plans_and_benefits_have_a_title_in_both_languages() {
    assertEquals("住院津贴", BOOK.titleOf(BenefitCode.parse("HOSP-ALLOW.DAILY")).zh());
    assertEquals("Hospital allowance", BOOK.titleOf(BenefitCode.parse("HOSP-ALLOW.DAILY")).en());
    assertEquals("在职职工意外伤害互助保障", BOOK.titleOf("ACC-DUES").zh());
  }
}
