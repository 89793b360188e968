package org.mutualaid.demo.kill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mutualaid.demo.CommandLine;
import org.mutualaid.demo.Demo;
import org.mutualaid.demo.Played;
import org.mutualaid.demo.Surprise;

/**
 * Plays the demo again and again, and kills the cloud in the middle of it with signal 9. In the end
 * every round has passed, and all that any of them was told still holds. Ends with 0, else with one
 * sentence, and 1; or 2, if it was started with a wrong option.
 */
public final class KillDemo {
  private final KillOptions options;
  private final Victim victim;
  private final List<Played> played = new ArrayList<>();
  private Victim.Life life;

  private KillDemo(KillOptions options) {
    this.options = options;
    this.victim = new Victim(options.cloud().filled(), options.log());
    this.life = victim.start();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(ended(List.of(arguments), System.out));
  }

  static int ended(List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    KillOptions options;
    try {
      options = KillOptions.of(arguments);
    } catch (Surprise surprise) {
      out.println("✗ " + surprise.getMessage());
      return CommandLine.BAD_OPTION;
    }
    out.println(
        "kill -9: seed " + options.seed() + ", data and log in " + options.cloud().folder());
    return new KillDemo(options).passes() ? 0 : 1;
  }

  /** Whether it went well; the cloud is gone when this returns. */
  private boolean passes() throws IOException, InterruptedException {
    try {
      play();
      System.out.println("Nothing that was acknowledged was lost.");
      return true;
    } catch (Surprise surprise) {
      System.out.println("✗ " + surprise.getMessage());
      return false;
    } finally {
      life.end();
    }
  }

  private void play() throws IOException, InterruptedException {
    round("cold", List.of());
    Duration whole = round("usual", List.of());
    List<List<Duration>> moments = options.moments(whole);
    for (int round = 1; round <= moments.size(); round++) {
      round(Integer.toString(round), moments.get(round - 1));
    }
    for (Played each : played) {
      each.check();
    }
  }

  private Duration round(String name, List<Duration> moments)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    var story = new ByteArrayOutputStream();
    CompletableFuture<Played> demo = CompletableFuture.supplyAsync(() -> demo(name, story));
    int kills = 0;
    for (Duration moment : moments) {
      if (!endedWithin(demo, moment)) {
        life.end();
        life = victim.start();
        kills++;
      }
    }
    finish(demo, story);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "round %s: killed %d times, at %s ms; %d ms in all%n",
        name, kills, moments.stream().map(Duration::toMillis).toList(), took.toMillis());
    return took;
  }

  private Played demo(String name, ByteArrayOutputStream story) {
    var out = new PrintStream(story, true, StandardCharsets.UTF_8);
    return Demo.play(options.demo(name), out, exchange -> {});
  }

  private static boolean endedWithin(CompletableFuture<Played> demo, Duration time)
      throws InterruptedException {
    try {
      demo.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    }
  }

  private void finish(CompletableFuture<Played> demo, ByteArrayOutputStream story) {
    try {
      played.add(demo.join());
    } catch (CompletionException e) {
      System.out.println(story.toString(StandardCharsets.UTF_8));
      throw e.getCause() instanceof Surprise surprise ? surprise : e;
    }
  }
}
