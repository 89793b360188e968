package org.mutualaid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code make bench-cold}: how much slower than nothing start-claim starts. */
public final class Bench {
  private static final int ROUNDS = 15;

  /** The ratio to come to, and the one that fails the run. */
  private static final double TARGET = 8.5;

  private static final double LIMIT = 10;

  private Bench() {}

  /**
   * Runs the measure.
   *
   * @param args the function to measure, the number of rounds, a seed; each may be left out
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String function = args.length > 0 ? args[0] : StartClaim.NAME;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    double ratio;
    try (var work = new WorkFolder();
        var world = new World(work.path().resolve("services"))) {
      ratio = measured(function, rounds, seed, work.path(), world);
    }
    System.out.printf(Locale.ROOT, "target %.1f or less, failing above %.1f%n", TARGET, LIMIT);
    System.out.printf(Locale.ROOT, "ratio %.2f%n", ratio);
    System.exit(ratio > LIMIT ? 1 : 0);
  }

  private static double measured(String function, int rounds, long seed, Path work, World world)
      throws IOException, InterruptedException {
    var client = new RuntimeClient(Path.of("infrastructure/runtime-client/target/lib"), work);
    Path output = work.resolve("output");
    try {
      Candidate floor = Candidates.trivial();
      var training = new ColdStart(client, output, List.of());
      List<String> cache = ClientCache.trained(training, floor.inRound(0), work);
      var start = new ColdStart(client, output, cache);
      var candidates = List.of(floor, Candidates.of(function, work, world));
      var bench = new ColdBench(start, candidates, System.out);
      Figures figures = bench.run(rounds, seed);
      bench.explain(rounds + 1, work);
      double worked = figures.ratioOfWork(function, Candidates.TRIVIAL);
      System.out.printf(Locale.ROOT, "ratio of processor time %.2f%n", worked);
      return figures.ratio(function, Candidates.TRIVIAL);
    } catch (IOException e) {
      System.out.println(Files.readString(output));
      throw e;
    }
  }
}
