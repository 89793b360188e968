package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/** The published table names each limit beside its figure. */
class PublishedLimitsTest {
  private static final PlanBook BOOK = CompiledPlanBook.load();
  private static final Pattern NAMED =
      Pattern.compile("(\\d+)[^|(`\\d]*\\(`(\\w+(?:Days|Minutes|Percent))`\\)");

  private record Limit(String name, int figure) {}

  @Test
  void its_figures_are_those_of_the_plan_files() throws IOException {
    String table = Files.readString(Path.of("..", "docs", "claim-lifecycle.md"));
    List<Limit> published =
        NAMED
            .matcher(table)
            .results()
            .map(found -> new Limit(found.group(2), Integer.parseInt(found.group(1))))
            .toList();
    assertTrue(published.size() >= 13, published.toString());
    assertEquals(
        published.stream()
            .map(limit -> new Limit(limit.name(), BOOK.timeLimit(limit.name())))
            .toList(),
        published);
  }
}
