package org.mutualaid.bench.engine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mutualaid.bench.engine.rival.Candidate;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Rules;
import org.mutualaid.plan.CompiledPlanBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One adjudication with three plans and a history of twenty lines, by the engine with the whole
 * rule books, and by Drools with the rules of those three plans alone. Prints how many times as
 * many the engine answers in a second; ends non-zero below 50 times, or above 20 microseconds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class EngineBench {
  private static final int LEAST_RATIO = 50;
  private static final int MOST_MICROS = 20;
  private static final int ASKED = 256;

  private final Rules rules = CompiledPlanBook.load().rules();
  private final Rival rival = Rival.compiled(rules);
  private Question[] questions = new Question[0];
  private int next;

  /** Draws the questions, the same for both. */
  @Setup
  public void draw() {
    var drawn = new Questions(new Random(Long.getLong("seed", 1)));
    questions = new Question[ASKED];
    for (int i = 0; i < ASKED; i++) {
      questions[i] = drawn.next();
    }
  }

  /** The engine of core. */
  @Benchmark
  public List<Line> engine() {
    return Agreement.answer(rules, question());
  }

  /** Drools. */
  @Benchmark
  public List<Candidate> drools() {
    return rival.answer(question());
  }

  private Question question() {
    next = (next + 1) % ASKED;
    return questions[next];
  }

  /**
   * Checks that both give the same lines, then measures both in one run.
   *
   * @param args nothing, or the seed of the questions
   */
  public static void main(String[] args) throws RunnerException {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : new Random().nextInt(1_000_000);
    System.out.println("seed " + seed);
    Rules rules = CompiledPlanBook.load().rules();
    Agreement.check(rules, Rival.compiled(rules), seed);
    var options =
        new OptionsBuilder()
            .include(EngineBench.class.getSimpleName())
            .jvmArgsAppend("-Dseed=" + seed, "-XX:+UseSerialGC")
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double engine = micros(results, "engine");
    double drools = micros(results, "drools");
    double ratio = drools / engine;
    System.out.printf(
        Locale.ROOT,
        "engine %.2f us, Drools %.1f us for one adjudication; wanted: ratio %d or more, engine under"
            + " %d us%nratio %.1f%n",
        engine,
        drools,
        LEAST_RATIO,
        MOST_MICROS,
        ratio);
    if (ratio < LEAST_RATIO || engine >= MOST_MICROS) {
      System.exit(1);
    }
  }

  private static double micros(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(name))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getScore();
  }
}
