package org.mutualaid.functions.importroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;
import org.mutualaid.roster.RunImport;

/** As many rows as a roster may have, in the small heap that the pom of this module gives. */
class LargeRosterTest {
  private static final int MOST_HEAP_BYTES = 256 * 1024 * 1024;

  @Test
  void a_hundred_thousand_rows_are_looked_through_and_applied() {
    assertTrue(Runtime.getRuntime().maxMemory() <= MOST_HEAP_BYTES, "the heap is not small");
    var scene = new Scene(100_000);
    ImportId id = scene.sent(file(RunImport.MOST_ROWS));
    RunImport run = scene.run(new SideBySide());
    RosterImport ready = run.on(id, () -> true).orElseThrow();
    assertEquals(new Counts(RunImport.MOST_ROWS, 0, 0, 0, 0, 0), ready.tried());
    scene.apply(id);
    scene.clock.advance(Duration.ofMinutes(3));
    RosterImport done = run.on(id, () -> true).orElseThrow();
    assertEquals(ImportState.DONE, done.state());
    assertEquals(ready.tried(), done.applied());
    assertTrue(scene.person("p-99999").isPresent());
  }

  @Test
  void one_row_more_refuses_the_file() {
    var scene = new Scene(1);
    ImportId id = scene.sent(file(RunImport.MOST_ROWS + 1));
    RosterImport refused = scene.run(new SideBySide()).on(id, () -> true).orElseThrow();
    assertEquals(ImportState.REFUSED, refused.state());
    assertEquals(
        Remark.at(RunImport.MOST_ROWS + 2, Remark.Code.TOO_MANY_ROWS),
        refused.flaw().orElseThrow());
  }

  private static String file(int rows) {
    var file = new StringBuilder(Scene.HEADER).append('\n');
    for (int row = 0; row < rows; row++) {
      file.append(Scene.row("p-" + row, "ACC-PROP 2026-01-01"));
    }
    return file.toString();
  }
}
