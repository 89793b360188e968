package org.mutualaid.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Plays three stories against a running cloud and checks every answer. Ends with 0 when all was as
 * the stories say, else with one sentence, and 1; or 2, if it was started with a wrong option.
 */
public final class Demo {
  private Demo() {}

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(ended(List.of(arguments), System.getenv(), out));
  }

  static int ended(List<String> arguments, Map<String, String> environment, PrintStream out) {
    int code = CommandLine.BAD_OPTION;
    try {
      Options options = Options.of(arguments, environment);
      code = 1;
      play(options, out, exchange -> {});
      return 0;
    } catch (Surprise surprise) {
      out.println();
      out.println("✗ " + surprise.getMessage());
      return code;
    }
  }

  /** The id of a run that was never played. */
  public static String newRun() {
    return Run.fresh().id();
  }

  /**
   * Somebody of the demo people, signed in.
   *
   * @param observer sees every exchange with the API
   */
  public static Visitor visitor(Options options, String person, Consumer<Exchange> observer) {
    return new Stage(options, new Run(newRun()), System.out, observer).as(person);
  }

  /**
   * All three stories, and at their end that everything told on the way still holds.
   *
   * @param observer sees every exchange with the API
   */
  public static Played play(Options options, PrintStream out, Consumer<Exchange> observer) {
    Run run = options.run().map(Run::new).orElseGet(Run::fresh);
    out.println("演示 · Demo: " + options.api() + "  --run " + run.id());
    var journal = new Journal();
    var stage = new Stage(options, run, out, journal.andThen(observer));
    List<String> claims = new Stories(stage).play();
    stage.narrator().title("收尾", "At the end");
    var played = new Played(stage, claims, journal);
    played.check();
    out.println();
    out.println("全部符合预期 · Everything was as it should be.");
    return played;
  }
}
