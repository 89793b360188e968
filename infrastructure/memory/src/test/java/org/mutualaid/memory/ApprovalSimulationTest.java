package org.mutualaid.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Plays approvals in every order that a seed draws. {@code -Dsimulation.seeds=200000} plays more,
 * {@code -Dsimulation.seed=17} plays one again.
 */
class ApprovalSimulationTest {
  private static final long SEEDS = Long.getLong("simulation.seeds", 10_000);

  /** How long a planted bug may stay hidden. */
  private static final long SOON = 400;

  @Test
  void no_order_and_no_fault_exceeds_a_cap_or_pays_twice_or_puts_anybody_off() {
    OptionalLong one =
        Stream.ofNullable(Long.getLong("simulation.seed")).mapToLong(s -> s).findAny();
    LongStream seeds =
        one.isPresent() ? LongStream.of(one.getAsLong()) : LongStream.range(0, SEEDS);
    long faults = seeds.map(this::played).sum();
    assertTrue(one.isPresent() || faults > SEEDS / 2, faults + " faults in " + SEEDS + " seeds");
    System.out.println("approvals played: seeds " + SEEDS + ", faults " + faults);
  }

  @Test
  void the_same_seed_is_the_same_play() {
    for (long seed = 0; seed < 20; seed++) {
      var first = new ApprovalPlay(seed, Bug.NONE);
      var again = new ApprovalPlay(seed, Bug.NONE);
      first.play();
      again.play();
      assertEquals(first.trace(), again.trace());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_planted_bug_is_found_soon(Bug bug) {
    OptionalLong seed = LongStream.range(0, SOON).filter(at -> fails(at, bug)).findFirst();
    assertTrue(seed.isPresent(), bug + " was not found in " + SOON + " seeds");
    System.out.println("planted bug " + bug + " found by seed " + seed.getAsLong());
  }

  private int played(long seed) {
    try {
      return new ApprovalPlay(seed, Bug.NONE).play();
    } catch (AssertionError e) {
      throw new AssertionError(
          "seed "
              + seed
              + "; again: mvn test -pl infrastructure/memory -am -Dsurefire.failIfNoSpecifiedTests=false"
              + " -Dtest=ApprovalSimulationTest -Dsimulation.seed="
              + seed,
          e);
    }
  }

  private static boolean fails(long seed, Bug bug) {
    try {
      new ApprovalPlay(seed, bug).play();
      return false;
    } catch (AssertionError found) {
      return true;
    }
  }
}
