package org.mutualaid.demo.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.demo.Demo;
import org.mutualaid.demo.FreePorts;
import org.mutualaid.demo.Options;
import org.mutualaid.demo.Surprise;

/**
 * What the kill test was told: {@code --rounds, --seed, --evenly true}, and after {@code --} the
 * command that starts the cloud, in which {ports} and {data} stand for its ports and its folder.
 *
 * @param evenly whether moments are spread evenly and not at random
 */
record KillOptions(
    int rounds,
    long seed,
    boolean evenly,
    int ports,
    Path folder,
    String runs,
    List<String> command) {
  private static final String PATIENCE_SECONDS = "420";
  private static final int LOWEST_PORT = 21_000;

  static KillOptions of(List<String> arguments) throws IOException {
    int split = arguments.indexOf("--");
    Surprise.unless(split >= 0, "the cloud's command after --", "there is no --");
    Map<String, String> said = new HashMap<>();
    for (int at = 0; at + 1 < split; at += 2) {
      said.put(arguments.get(at), arguments.get(at + 1));
    }
    return new KillOptions(
        Integer.parseInt(said.getOrDefault("--rounds", "3")),
        Long.parseLong(said.getOrDefault("--seed", Long.toString(System.nanoTime() % 1_000_000))),
        Boolean.parseBoolean(said.getOrDefault("--evenly", "false")),
        FreePorts.from(LOWEST_PORT),
        Files.createTempDirectory("kill-demo"),
        Demo.newRun(),
        List.copyOf(arguments.subList(split + 1, arguments.size())));
  }

  List<String> cloud() {
    return command.stream()
        .map(word -> word.replace("{ports}", Integer.toString(ports)))
        .map(word -> word.replace("{data}", folder.resolve("data").toString()))
        .toList();
  }

  Path log() {
    return folder.resolve("cloud.log");
  }

  List<List<Duration>> moments(Duration whole) {
    return evenly ? Moments.evenly(rounds, whole) : Moments.random(seed, rounds, whole);
  }

  /** The demo against that cloud; each round has a run of its own. */
  Options demo(String round) {
    String host = "http://127.0.0.1:";
    return Options.of(
        List.of(
            "--api", host + ports,
            "--issuer", host + (ports + 1),
            "--run", runs + "-" + round,
            "--patience", PATIENCE_SECONDS),
        Map.of());
  }
}
