package org.mutualaid.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plancompiler.PlanCompiler;

/** What make examples says, and how it ends. */
class RunExamplesTest {
  private static final String CASE =
      """
      tests:
      - id: T1
        note: a fire
        enrolments: [{plan: PET-CARE, start: 2026-01-01, end: 2026-12-31}]
        events:
        - {type: FIRE, date: 2026-03-01, loss: 100}
        - {type: FIRE, date: 2027-03-01, loss: 100}
        expect:
        - {PET-CARE.FIRE: [25, OK]}
        - {"-": [0, NO_COVER]}
      """;

  @TempDir Path folder;

  private record Ran(int code, List<String> lines) {
    String last() {
      return lines.getLast();
    }
  }

  private Ran run(String... cases) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var book = new CompiledPlanBook(PlanCompiler.compile(Path.of("src/test/resources/plans")));
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    List<Path> files = new ArrayList<>();
    for (String text : cases) {
      files.add(Files.writeString(folder.resolve("cases" + files.size() + ".yaml"), text));
    }
    int code = new RunExamples(book, out).run(files);
    return new Ran(code, bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private String name(int file) {
    return folder.resolve("cases" + file + ".yaml").toString();
  }

  @Test
  void cases_that_come_out_as_written_are_counted() throws IOException {
    Ran ran = run(CASE, CASE);
    assertEquals(0, ran.code());
    assertEquals(List.of("2 cases, 4 events, 0 differences"), ran.lines());
  }

  @Test
  void a_line_that_differs_is_shown_with_its_steps() throws IOException {
    Ran ran = run(CASE.replace("[25, OK]", "[24, OK]"));
    assertEquals(1, ran.code());
    assertEquals(
        List.of(
            "T1 (" + name(0) + ":2) event 1 PET-CARE.FIRE: expected 24.00 OK, got 25.00 OK",
            "    SHARE_OF_LOSS [100.00, 25, 25.00]",
            "1 cases, 2 events, 1 differences"),
        ran.lines());
  }

  @Test
  void a_line_too_many_and_one_that_is_missing_differ() throws IOException {
    Ran ran = run(CASE.replace("\"-\": [0, NO_COVER]", "PET-CARE.FIRE: [0, NO_COVER]"));
    assertEquals("1 cases, 2 events, 2 differences", ran.last());
  }

  @Test
  void a_file_that_cannot_be_read_is_told_in_one_sentence_with_its_line() throws IOException {
    Ran ran = run(CASE, CASE.replace("loss: 100}", "loss: much}"));
    assertEquals(2, ran.code());
    assertEquals(
        List.of(
            name(1)
                + ":6: 'much' is not a sum in yuan with at most two decimals."
                + " Write a sum in yuan with at most two decimals."),
        ran.lines());
  }

  @Test
  void facts_that_cannot_be_are_no_case() throws IOException {
    String stay =
        "{type: HOSPITAL_STAY, admission: 2026-03-02, discharge: 2026-03-01, cause: ILLNESS}";
    assertEquals(
        name(0) + ":6: discharge is before admission. Mend one of the days.",
        run(CASE.replace("{type: FIRE, date: 2026-03-01, loss: 100}", stay)).last());
    assertEquals(
        name(0) + ":6: there is no grade 11. Write a grade from 1 to 10.",
        run(CASE.replace(
                "FIRE, date: 2026-03-01, loss: 100",
                "ACCIDENT_INJURY, date: 2026-03-01, grades: [11]"))
            .last());
  }

  @Test
  void every_event_has_an_expectation() throws IOException {
    Ran ran = run(CASE.replace("  - {\"-\": [0, NO_COVER]}\n", ""));
    assertEquals(
        name(0) + ":9: there are 2 events and lines for 1. Write one entry for each event.",
        ran.last());
  }
}
