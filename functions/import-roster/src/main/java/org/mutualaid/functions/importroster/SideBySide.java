package org.mutualaid.functions.importroster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.mutualaid.roster.Lanes;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.RowResult;

/** Eight rows side by side: each of them mostly waits for the table. */
final class SideBySide implements Lanes {
  private static final int LANES = 8;

  private final ExecutorService lanes =
      Executors.newFixedThreadPool(LANES, Thread.ofPlatform().daemon().factory());

  @Override
  public List<RowResult> each(List<Line> rows, Function<Line, RowResult> work) {
    List<Future<RowResult>> begun =
        rows.stream().map(row -> lanes.submit(() -> work.apply(row))).toList();
    List<RowResult> results = new ArrayList<>();
    for (Future<RowResult> one : begun) {
      results.add(result(one));
    }
    return results;
  }

  private static RowResult result(Future<RowResult> one) {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a row failed", e);
    }
  }
}
