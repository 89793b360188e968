package org.mutualaid.demo.kill;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** When to kill: after the start of each round, and sometimes again while the cloud comes back. */
final class Moments {
  private static final int COMING_BACK_MILLIS = 4000;

  private Moments() {}

  /** For each round one moment at random, in every third a second one. */
  static List<List<Duration>> random(long seed, int rounds, Duration whole) {
    var random = new Random(seed);
    return IntStream.range(0, rounds).mapToObj(round -> random(random, whole)).toList();
  }

  private static List<Duration> random(Random random, Duration whole) {
    Duration first = Duration.ofMillis(random.nextInt((int) whole.toMillis()));
    Duration second = Duration.ofMillis(random.nextInt(COMING_BACK_MILLIS));
    return random.nextInt(3) == 0 ? List.of(first, second) : List.of(first);
  }

  /** One moment for each round, from the beginning to the end, at equal distances. */
  static List<List<Duration>> evenly(int rounds, Duration whole) {
    return IntStream.range(0, rounds)
        .mapToObj(round -> List.of(whole.multipliedBy(round).dividedBy(rounds)))
        .toList();
  }
}
