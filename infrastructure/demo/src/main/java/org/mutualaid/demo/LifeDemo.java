package org.mutualaid.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Plays one claim through ninety days against a running embedded cloud, whose business time it
 * moves and puts back. Ends with 0 when all was as the story says, else with one sentence, and 1;
 * or 2, if it was started with a wrong option.
 */
public final class LifeDemo {
  private LifeDemo() {}

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(ended(List.of(arguments), System.getenv(), out));
  }

  private static int ended(
      List<String> arguments, Map<String, String> environment, PrintStream out) {
    int code = CommandLine.BAD_OPTION;
    try {
      Options options = Options.of(arguments, environment);
      code = 1;
      play(options, out);
      return 0;
    } catch (Surprise surprise) {
      out.println();
      out.println("✗ " + surprise.getMessage());
      return code;
    }
  }

  /** The whole life; business time is put back however it ends. */
  public static void play(Options options, PrintStream out) {
    Run run = options.run().map(Run::new).orElseGet(Run::fresh);
    out.println("演示 · Demo: " + options.api() + "  --run " + run.id());
    var stage = new Stage(options, run, out, _ -> {});
    BusinessTime time = BusinessTime.of(stage);
    try {
      new Life(stage, time).play();
    } finally {
      time.putBack();
    }
    out.println();
    out.println("全部符合预期 · Everything was as it should be.");
  }
}
