package org.mutualaid.functions.importroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Lanes;

class ImportRosterHandlerTest {
  private static final Path EVENTS = Path.of("../../events/import-roster");
  private static final String IMPORT_IN_EVENTS = "9678gx3khf3528dx9pv5k2sde6";
  private static final int TEN_MINUTES = 600_000;

  private final Scene scene = new Scene(2);
  private final ImportRosterHandler handler = new ImportRosterHandler(scene.run(Lanes.ONE));
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private String answer = "";

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void nothingPersonalIsLogged() {
    System.setOut(console);
    String lines = log.toString(StandardCharsets.UTF_8);
    assertFalse(lines.contains("王芳") || lines.contains("ACCT"), lines);
  }

  @Test
  void a_roster_that_arrived_is_looked_through_and_the_clock_applies_it() throws IOException {
    ImportId id = scene.sent(Scene.HEADER + "\n" + Scene.row("wang", "HOSP-ALLOW 2026-02-01"));
    hear("one-roster", id, TEN_MINUTES);
    assertEquals(ImportState.READY, scene.one(id).state());
    assertTrue(scene.person("wang").isEmpty());
    scene.apply(id);
    scene.clock.advance(Duration.ofMinutes(3));
    hear("every-minute", id, TEN_MINUTES);
    assertEquals(ImportState.DONE, scene.one(id).state());
    assertEquals(1, scene.person("wang").orElseThrow().cover().enrolments().size());
  }

  @Test
  void what_is_to_be_applied_begins_at_once_and_once() throws IOException {
    ImportId id = scene.sent(Scene.HEADER + "\n" + Scene.row("wang", ""));
    hear("one-roster", id, TEN_MINUTES);
    scene.apply(id);
    hear("to-be-applied", id, TEN_MINUTES);
    assertEquals(ImportState.DONE, scene.one(id).state());
    hear("to-be-applied", id, TEN_MINUTES);
    assertEquals(1, scene.one(id).applied().added());
    assertEquals("{\"batchItemFailures\":[]}", answer);
  }

  @Test
  void who_has_no_sign_in_yet_waits_under_a_code_that_no_report_or_log_tells() throws IOException {
    String code = "7K2M-9QXR-4TBN-HW53";
    String row = Scene.row("", "").replace("\n", "," + code + "\n");
    ImportId id = scene.sent(Scene.HEADER + ",绑定码\n" + row);
    hear("one-roster", id, TEN_MINUTES);
    assertEquals(1, scene.one(id).tried().added(), scene.remarks(id).toString());
    scene.apply(id);
    hear("to-be-applied", id, TEN_MINUTES);
    assertEquals(1, scene.one(id).applied().added());
    assertTrue(scene.waiting(code).isPresent());
    assertFalse(log.toString(StandardCharsets.UTF_8).contains("9QXR"));
    ImportId again = scene.sent(Scene.HEADER + ",绑定码\n" + row);
    hear("one-roster", again, TEN_MINUTES);
    assertEquals(1, scene.one(again).tried().unchanged());
    scene.clock.advance(Duration.ofDays(31));
    ImportId late = scene.sent(Scene.HEADER + ",绑定码\n" + row);
    hear("one-roster", late, TEN_MINUTES);
    assertEquals(1, scene.one(late).tried().changed(), "its code is opened again");
  }

  @Test
  void a_lost_arrival_is_found_by_the_clock() throws IOException {
    ImportId id = scene.sent(Scene.HEADER + "\n" + Scene.row("wang", ""));
    hear("every-minute", id, TEN_MINUTES);
    assertEquals(ImportState.READY, scene.one(id).state());
  }

  @Test
  void work_ends_a_minute_before_it_would_be_ended() throws IOException {
    ImportId id = scene.sent(Scene.HEADER + "\n" + Scene.row("wang", ""));
    hear("one-roster", id, 60_000);
    assertEquals(ImportState.AWAITED, scene.one(id).state());
    hear("one-roster", id, 60_001);
    assertEquals(ImportState.READY, scene.one(id).state());
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_and_changes_nothing() throws IOException {
    ImportId id = scene.sent("name\n" + Scene.row("wang", ""));
    hear("one-roster", id, TEN_MINUTES);
    assertEquals(ImportState.REFUSED, scene.one(id).state());
    assertTrue(scene.person("wang").isEmpty());
  }

  @Test
  void what_breaks_late_in_a_file_refuses_all_of_it() throws IOException {
    String rows = Scene.row("a", "") + Scene.row("b", "") + "\"open," + Scene.row("c", "");
    ImportId id = scene.sent(Scene.HEADER + "\n" + rows);
    hear("one-roster", id, TEN_MINUTES);
    assertEquals(ImportState.REFUSED, scene.one(id).state());
    assertEquals(4, scene.one(id).flaw().orElseThrow().line());
    assertEquals(0, scene.one(id).done());
  }

  @Test
  void an_arrival_of_something_else_is_passed_over() throws IOException {
    hear("one-roster", new ImportId("../elsewhere"), TEN_MINUTES);
    assertTrue(log.toString(StandardCharsets.UTF_8).contains("\"unknown\":1"));
  }

  private void hear(String event, ImportId id, int millisLeft) throws IOException {
    String text =
        Files.readString(EVENTS.resolve(event + ".json")).replace(IMPORT_IN_EVENTS, id.value());
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    handler.handleRequest(in, out, context(millisLeft));
    answer = out.toString(StandardCharsets.UTF_8);
  }

  private static Context context(int millisLeft) {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) ->
                method.getReturnType() == int.class ? millisLeft : "test");
  }
}
