package org.mutualaid.demo.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mutualaid.demo.CloudCommand;
import org.mutualaid.demo.CommandLine;
import org.mutualaid.demo.Demo;
import org.mutualaid.demo.FreePorts;
import org.mutualaid.demo.Options;

/**
 * What the kill test was told: {@code --rounds, --seed, --evenly true}, and after {@code --} the
 * command that starts the cloud, in which {ports} and {data} stand for its ports and its folder.
 *
 * @param evenly whether moments are spread evenly and not at random
 */
record KillOptions(int rounds, long seed, boolean evenly, String runs, CloudCommand cloud) {
  private static final String PATIENCE_SECONDS = "420";
  private static final List<String> NAMES = List.of("--rounds", "--seed", "--evenly");
  private static final int LOWEST_PORT = 21_000;

  static KillOptions of(List<String> arguments) throws IOException {
    CommandLine line = CommandLine.of(CloudCommand.before(arguments), NAMES);
    return new KillOptions(
        Math.toIntExact(line.number("--rounds", 1).orElse(3L)),
        line.number("--seed", Long.MIN_VALUE).orElseGet(() -> System.nanoTime() % 1_000_000),
        line.oneOf(List.of("true", "false"), "--evenly").map("true"::equals).orElse(false),
        Demo.newRun(),
        CloudCommand.in(
            arguments, FreePorts.from(LOWEST_PORT), Files.createTempDirectory("kill-demo")));
  }

  Path log() {
    return cloud.folder().resolve("cloud.log");
  }

  List<List<Duration>> moments(Duration whole) {
    return evenly ? Moments.evenly(rounds, whole) : Moments.random(seed, rounds, whole);
  }

  /** The demo against that cloud; each round has a run of its own. */
  Options demo(String round) {
    String host = "http://127.0.0.1:";
    return Options.of(
        List.of(
            "--api", host + cloud.ports(),
            "--issuer", host + (cloud.ports() + 1),
            "--run", runs + "-" + round,
            "--patience", PATIENCE_SECONDS),
        Map.of());
  }
}
