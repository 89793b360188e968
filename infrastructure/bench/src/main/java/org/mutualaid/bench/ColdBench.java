package org.mutualaid.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The rounds of one run: every candidate once in each, in an order drawn anew. */
final class ColdBench {
  private final ColdStart start;
  private final List<Candidate> candidates;
  private final PrintStream out;

  ColdBench(ColdStart start, List<Candidate> candidates, PrintStream out) {
    this.start = start;
    this.candidates = candidates;
    this.out = out;
  }

  /**
   * Measures, after one round that counts for nothing.
   *
   * @param seed of the orders, printed
   */
  Figures run(int rounds, long seed) throws IOException, InterruptedException {
    out.println("seed " + seed);
    var random = new Random(seed);
    var figures = new Figures();
    round(0, random, new Figures());
    for (int round = 1; round <= rounds; round++) {
      round(round, random, figures);
    }
    figures.lines().forEach(out::println);
    return figures;
  }

  /** Says which classes each candidate loads. */
  void explain(int round, Path work) throws IOException, InterruptedException {
    for (Candidate candidate : candidates) {
      Subject subject = candidate.inRound(round);
      Path log = work.resolve(subject.name() + ".classes");
      LoadedClasses.of(start, subject, log).lines(subject).forEach(out::println);
    }
  }

  private void round(int round, Random random, Figures figures)
      throws IOException, InterruptedException {
    List<Candidate> order = new ArrayList<>(candidates);
    Collections.shuffle(order, random);
    for (Candidate candidate : order) {
      Subject subject = candidate.inRound(round);
      figures.add(subject.name(), start.once(subject, List.of()));
    }
  }
}
