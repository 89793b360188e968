package org.mutualaid.plancompiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Kind;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.people.Role;
import org.mutualaid.plan.BookContent;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.Terms.PaperRule;

class PlanCompilerTest {
  @TempDir Path folder;

  private BookContent compiled() throws IOException {
    return PlanCompiler.compile(PlansOnDisk.in(folder).folder()).getLast();
  }

  @Test
  void core_reads_back_exactly_what_the_compiler_wrote() throws IOException {
    BookContent content = compiled();
    assertEquals(content, CompiledPlanBook.of(BookWriter.bytes(List.of(content))).content());
  }

  @Test
  void the_same_files_give_the_same_bytes() throws IOException {
    byte[] once = BookWriter.bytes(List.of(compiled()));
    byte[] again = BookWriter.bytes(PlanCompiler.compile(folder.resolve("plans")));
    assertArrayEquals(once, again);
  }

  @Test
  void a_plan_of_known_kinds_needs_no_java() throws IOException {
    Benefit stay = compiled().rules().plans().getFirst().benefits().getFirst();
    assertEquals(Optional.of(Event.Cause.ACCIDENT), stay.causeOnly());
    assertEquals(new Kind.Daily(tiered(), 2, 0), stay.kind());
    assertEquals(2, stay.deadlineYears());
  }

  /** A dearer tier of dangerous work stands for the tier in its place. */
  private static Amount tiered() {
    var low = new Money(10_000);
    var high = new Money(20_000);
    return new Amount.ByTier(Map.of(10, low, 15, low, 20, high, 25, high));
  }

  @Test
  void a_benefit_may_have_a_deadline_of_its_own() throws IOException {
    Benefit fire = compiled().rules().plans().getFirst().benefits().get(1);
    assertEquals(new Kind.PercentOfLoss(new Rate(2_500)), fire.kind());
    assertEquals(1, fire.deadlineYears());
  }

  @Test
  void papers_know_choices_and_conditions() throws IOException {
    List<PaperRule> papers = compiled().terms().values().iterator().next().papers();
    assertEquals(
        List.of(
            new PaperRule(List.of("ID_CARD"), Optional.empty()),
            new PaperRule(List.of("FEE_LIST", "SETTLEMENT"), Optional.empty()),
            new PaperRule(List.of("TRANSFER_FORM"), Optional.of("MOVED"))),
        papers);
  }

  @Test
  void a_station_has_the_limits_of_a_unit_and_who_is_not_in_the_chain_decides_nothing()
      throws IOException {
    BookContent content = compiled();
    assertEquals(Map.of(Role.UNIT, 2, Role.STATION, 2), content.reviewDays());
    assertEquals(
        Map.of(Role.UNIT, Money.ZERO, Role.STATION, Money.ZERO, Role.DISTRICT, Money.ZERO),
        content.reviewProfiles().get("CHAIN").finalAuthorityUpTo());
  }

  @Test
  void days_off_and_worked_weekends_are_read() throws IOException {
    var days = compiled().workingDays();
    assertEquals(false, days.isWorked(LocalDate.of(2026, 1, 1)));
    assertEquals(true, days.isWorked(LocalDate.of(2026, 1, 4)));
  }
}
