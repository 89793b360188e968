package org.mutualaid.plancompiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.EventType;
import org.mutualaid.plan.CompiledPlanBook;

/**
 * A version never changes; a new one stands beside it and judges the events from its first day on.
 */
class VersionsTest {
  @TempDir Path folder;

  /** A plan of 2000 that paid a quarter of a fire, and the one of 2026 that pays half. */
  private Path twoVersions() throws IOException {
    PlansOnDisk plans = PlansOnDisk.in(folder);
    Path earlier = Files.createDirectories(plans.folder().resolve("versions/test"));
    for (String file : List.of(PlansOnDisk.PLAN, PlanFiles.SHARED)) {
      Files.copy(plans.folder().resolve(file), earlier.resolve(file));
    }
    publish(plans.folder(), earlier);
    plans
        .with(PlanFiles.SHARED, "\"test\"", "\"test.2\"")
        .with(PlanFiles.SHARED, "validFrom: 2000-01-01", "validFrom: 2026-01-01")
        .with(PlansOnDisk.PLAN, "rate: 0.25", "rate: 0.50")
        .with(PlansOnDisk.PLAN, "zh: 火灾", "zh: 火灾损失")
        .with(PlansOnDisk.PLAN, "exclusions: [WAR]", "exclusions: [FLOOD]");
    return plans.folder();
  }

  private static void publish(Path plans, Path version) throws IOException {
    String line = "\"test\": " + new PlanFiles(version).digest() + "\n";
    Files.writeString(plans.resolve(PlanFiles.PUBLISHED), line);
  }

  private CompiledPlanBook book() throws IOException {
    return CompiledPlanBook.of(BookWriter.bytes(PlanCompiler.compile(twoVersions())));
  }

  private static String on(CompiledPlanBook book, String day) {
    return book.rulesOn(LocalDate.parse(day)).version();
  }

  @Test
  void an_event_is_judged_by_the_version_in_force_on_its_day() throws IOException {
    CompiledPlanBook book = book();
    assertEquals("test", on(book, "2025-12-31"));
    assertEquals("test.2", on(book, "2026-01-01"));
    assertEquals("test.2", on(book, "2030-01-01"));
    assertEquals("test.2", book.version());
  }

  @Test
  void an_event_before_the_first_version_is_judged_by_the_first() throws IOException {
    assertEquals("test", on(book(), "1999-12-31"));
  }

  @Test
  void an_old_calculation_keeps_its_papers_and_limits_and_either_version_may_name_things()
      throws IOException {
    CompiledPlanBook book = book();
    var fire = BenefitCode.parse("PET-CARE.FIRE");
    assertEquals("火灾损失", book.titleOf(fire).zh());
    assertEquals(List.of("FLOOD", "WAR"), List.copyOf(book.circumstances(EventType.FIRE)));
    assertEquals(
        book.limitsFor(new Assessment("test", List.of())),
        book.limitsFor(new Assessment("test.2", List.of())));
  }

  @Test
  void two_versions_never_have_one_name_or_one_first_day() throws IOException {
    Path plans = twoVersions();
    Path shared = plans.resolve(PlanFiles.SHARED);
    String sound = Files.readString(shared);
    assertEquals(
        "plans/shared.yaml:1: there are two versions test. A version that was used never changes:"
            + " give the new one a new name.",
        broken(plans, sound.replace("test.2", "test")));
    assertEquals(
        "plans/shared.yaml:2: two versions begin on 2000-01-01. Write the first day of the events"
            + " that the new one judges.",
        broken(plans, sound.replace("2026-01-01", "2000-01-01")));
    assertEquals(
        "plans/shared.yaml:2: an earlier version begins later. Write a day after those in"
            + " versions/.",
        broken(plans, sound.replace("2026-01-01", "1999-01-01")));
  }

  @Test
  void a_version_that_was_published_never_changes() throws IOException {
    Path plans = twoVersions();
    Path file = plans.resolve("versions/test").resolve(PlansOnDisk.PLAN);
    Files.writeString(file, Files.readString(file).replace("rate: 0.25", "rate: 0.26"));
    assertEquals(
        "plans/versions/test/shared.yaml:1: version test was published and has changed since. Put"
            + " its files back, and write the change into a new version; docs/plans.md says how.",
        broken(plans));
  }

  @Test
  void an_earlier_version_is_noted_as_published() throws IOException {
    Path plans = twoVersions();
    Files.delete(plans.resolve(PlanFiles.PUBLISHED));
    String digest = new PlanFiles(plans.resolve("versions/test")).digest();
    assertEquals(
        "plans/versions/test/shared.yaml:1: the earlier version test is not in published.yaml."
            + " Add 'test: "
            + digest
            + "' there.",
        broken(plans));
  }

  @Test
  void a_mistake_in_an_earlier_version_is_named_with_its_folder() throws IOException {
    Path plans = twoVersions();
    Path version = plans.resolve("versions/test");
    Path file = version.resolve(PlansOnDisk.PLAN);
    Files.writeString(file, Files.readString(file).replace("rate: 0.25", "rate: 25"));
    publish(plans, version);
    assertEquals(
        "plans/versions/test/pet-care.yaml:29: 25 is not from 0 to 1. Write ten percent as 0.10.",
        broken(plans));
  }

  private static String broken(Path plans, String shared) throws IOException {
    Files.writeString(plans.resolve(PlanFiles.SHARED), shared);
    return broken(plans);
  }

  private static String broken(Path plans) {
    var broken = assertThrows(BrokenPlan.class, () -> PlanCompiler.compile(plans));
    return String.valueOf(broken.getMessage());
  }
}
