package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mutualaid.contract.ImportScene;
import org.mutualaid.contract.ImportStore;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.roster.ImportState;

/** Work on a roster that is killed at any call and begun again ends as if it had not been. */
class KilledImportTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());

  private final MovableClock clock = new MovableClock();
  private final ImportStore store = TABLES.imports(clock);
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger killed = new AtomicInteger();
  private final List<String> whole = wholeEnd();

  @Test
  void killed_before_any_call_the_end_is_the_same() {
    killedEverywhere(true);
  }

  @Test
  void killed_after_any_call_the_end_is_the_same() {
    killedEverywhere(false);
  }

  /** What kills the process; nothing catches it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private List<String> wholeEnd() {
    var api = new WatchedApi(TABLES.api());
    ImportStore watched = TABLES.importsOver(api, clock);
    var scene = new ImportScene(store, TABLES.vault(), clock);
    scene.start();
    assertEquals(ImportState.READY, scene.work(watched).state());
    scene.apply();
    scene.letTimePass();
    assertEquals(ImportState.DONE, scene.work(watched).state());
    calls.set(api.takeCalls().size());
    return scene.end();
  }

  private void killedEverywhere(boolean before) {
    int point = 1;
    while (isKilledAt(point, before)) {
      point++;
    }
    assertEquals(calls.get(), killed.get(), "every call was a point to be killed at");
  }

  /**
   * Whether there was such a call in the dry run or the applying, each of which is killed there.
   */
  private boolean isKilledAt(int point, boolean before) {
    var scene = new ImportScene(store, TABLES.vault(), clock);
    scene.start();
    boolean first = killedThenWhole(scene, point, before);
    scene.apply();
    scene.letTimePass();
    boolean second = killedThenWhole(scene, point, before);
    assertEquals(whole, scene.end(), () -> "killed at call " + point);
    return first || second;
  }

  private boolean killedThenWhole(ImportScene scene, int point, boolean before) {
    var api = new WatchedApi(TABLES.api());
    var made = new AtomicInteger();
    WatchedApi.Hook kill =
        (operation, request) -> {
          if (made.incrementAndGet() == point) {
            throw new Killed();
          }
        };
    if (before) {
      api.before(kill);
    } else {
      api.after(kill);
    }
    ImportStore watched = TABLES.importsOver(api, clock);
    try {
      scene.work(watched);
      return false;
    } catch (Killed e) {
      killed.incrementAndGet();
    }
    scene.letTimePass();
    scene.work();
    return true;
  }
}
