package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimState.Name;

/**
 * Plays lives of claims drawn at random, 30 steps each. {@code -Dlife.seeds=10000} plays more,
 * {@code -Dlife.seed=17} plays one again.
 */
class AnyLifeTest {
  private static final int STEPS = 30;
  private static final long SEEDS = Long.getLong("life.seeds", 1_000);
  private static final Path PUBLISHED = Path.of("..", "..", "docs", "claim-lifecycle.md");
  private static final Pattern ROW =
      Pattern.compile("\\| [\\d–]+ \\| `(\\w+)` \\| (\\w+) \\| `(\\w+)` \\|.*");

  @Test
  void whatever_people_try_only_legal_histories_come_of_it() throws IOException {
    Set<String> moves = published();
    Long only = Long.getLong("life.seed");
    LongStream seeds = only == null ? LongStream.range(0, SEEDS) : LongStream.of(only);
    Set<Name> reached = EnumSet.noneOf(Name.class);
    seeds.forEach(
        seed ->
            assertDoesNotThrow(
                () -> reached.add(new LifePlay(seed, moves).steps(STEPS)),
                () -> "-Dlife.seed=" + seed));
    assertTrue(only != null || reached.size() >= 11, () -> "too few ends were reached: " + reached);
  }

  private static Set<String> published() throws IOException {
    return Files.readAllLines(PUBLISHED).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
        .collect(Collectors.toSet());
  }
}
