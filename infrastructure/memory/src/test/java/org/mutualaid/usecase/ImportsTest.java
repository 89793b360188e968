package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mutualaid.contract.ImportScene;
import org.mutualaid.contract.ImportStore;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryImportWork;
import org.mutualaid.memory.MemoryImports;
import org.mutualaid.memory.MemoryLinkKey;
import org.mutualaid.memory.MemoryLinks;
import org.mutualaid.memory.MemoryOffices;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemoryRegister;
import org.mutualaid.memory.MemoryRoster;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.privacy.Vault;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.ImportWork;
import org.mutualaid.roster.Offices;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.Roster;
import org.mutualaid.roster.RosterImport;

/** An import from its file to its end. */
final class ImportsTest {
  private final MovableClock clock = new MovableClock();
  private final Memory memory = new Memory(clock);
  private final Vault vault = new MemoryVault(ImportsTest::random);
  private final ImportStore store =
      new ImportStore(
          new MemoryImports(memory),
          new MemoryImportWork(memory),
          new MemoryRoster(memory),
          new MemoryOffices(memory),
          new MemoryPeople(memory),
          new MemoryRegister(memory),
          new MemoryLinks(memory),
          new MemoryLinkKey());
  private final ImportScene scene = new ImportScene(store, vault, clock);

  @Test
  void a_dry_run_tells_what_would_be_and_changes_nothing() {
    scene.start();
    List<String> before = scene.end().subList(0, 6);
    RosterImport ready = scene.work();
    assertEquals(ImportState.READY, ready.state());
    assertEquals(new Counts(2, 1, 1, 0, 4, 1), ready.tried());
    assertEquals(before, scene.end().subList(0, 6));
    assertEquals(
        List.of(
            "5 FORMULA",
            "6 DUPLICATE_ROW",
            "7 DUPLICATE_ENROLMENT",
            "8 DUPLICATE_ROW",
            "9 NOT_A_MEMBER"),
        remarks("DRY"));
  }

  @Test
  void applied_it_does_what_the_dry_run_told() {
    scene.start();
    RosterImport ready = scene.work();
    scene.apply();
    scene.letTimePass();
    RosterImport done = scene.work();
    assertEquals(ImportState.DONE, done.state());
    assertEquals(ready.tried(), done.applied());
    assertEquals(remarks("DRY"), remarks("APPLY"));
    assertTrue(scene.end().getFirst().contains("ACCT-1"), () -> scene.end().getFirst());
  }

  @Test
  void the_same_roster_again_changes_nothing() {
    scene.start();
    scene.work();
    scene.apply();
    scene.letTimePass();
    scene.work();
    List<String> people = scene.end().subList(0, 6);
    ImportScene again = scene.again();
    again.start();
    assertEquals(new Counts(0, 0, 0, 4, 4, 1), again.work().tried());
    assertEquals(people, again.end().subList(0, 6));
  }

  @Test
  void killed_at_any_call_and_begun_again_the_end_is_the_same() {
    scene.start();
    scene.work();
    scene.apply();
    scene.letTimePass();
    scene.work();
    int point = 1;
    while (isKilledAt(point, scene.end())) {
      point++;
    }
    assertTrue(point > 20, "only " + point + " points");
  }

  /** What kills the process; nothing catches it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private boolean isKilledAt(int point, List<String> whole) {
    var other = new ImportScene(store, vault, clock);
    other.start();
    boolean first = killedThenWhole(other, point);
    other.apply();
    other.letTimePass();
    boolean second = killedThenWhole(other, point);
    assertEquals(whole, other.end(), () -> "killed at call " + point);
    return first || second;
  }

  private boolean killedThenWhole(ImportScene one, int point) {
    var calls = new AtomicInteger();
    var watched =
        new ImportStore(
            store.imports(),
            watched(ImportWork.class, store.work(), calls, point),
            watched(Roster.class, store.roster(), calls, point),
            watched(Offices.class, store.offices(), calls, point),
            store.people(),
            store.register(),
            store.links(),
            store.linkKey());
    try {
      one.work(watched);
      return false;
    } catch (Killed e) {
      one.letTimePass();
      one.work();
      return true;
    }
  }

  /** The port, dying before the call of every odd point and after that of every even one. */
  private static <T> T watched(Class<T> port, T real, AtomicInteger calls, int point) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              dieAt(calls, point);
              try {
                Object result = method.invoke(real, arguments);
                dieAt(calls, point);
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static void dieAt(AtomicInteger calls, int point) {
    if (calls.incrementAndGet() == point) {
      throw new Killed();
    }
  }

  private List<String> remarks(String pass) {
    return store.imports().remarks(scene.id(), pass, 0).items().stream()
        .map(ImportsTest::told)
        .toList();
  }

  private static String told(Remark remark) {
    return remark.line() + " " + remark.code();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
