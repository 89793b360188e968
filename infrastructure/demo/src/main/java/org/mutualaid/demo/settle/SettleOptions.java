package org.mutualaid.demo.settle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutualaid.demo.CommandLine;
import org.mutualaid.demo.FreePorts;
import org.mutualaid.demo.Surprise;

/**
 * What the settlement of a town was told: {@code --members, --kills, --seed}, and after {@code --}
 * the command that starts the cloud, in which {ports} and {data} stand for its ports and its
 * folder.
 *
 * @param kills how often the cloud is killed in the middle
 */
record SettleOptions(
    int members, int kills, long seed, int ports, Path folder, List<String> command) {
  private static final List<String> NAMES = List.of("--members", "--kills", "--seed");
  private static final int LOWEST_PORT = 24_000;

  static SettleOptions of(List<String> arguments) throws IOException {
    int split = arguments.indexOf("--");
    Surprise.unless(
        split >= 0 && split + 1 < arguments.size(),
        "the cloud's command after --",
        "it is missing");
    CommandLine line = CommandLine.of(arguments.subList(0, split), NAMES);
    return new SettleOptions(
        Math.toIntExact(line.number("--members", 1).orElse(2_000L)),
        Math.toIntExact(line.number("--kills", 0).orElse(1L)),
        line.number("--seed", Long.MIN_VALUE).orElseGet(() -> System.nanoTime() % 1_000_000),
        FreePorts.from(LOWEST_PORT),
        Files.createTempDirectory("settle-demo"),
        List.copyOf(arguments.subList(split + 1, arguments.size())));
  }

  List<String> cloud() {
    return command.stream()
        .map(word -> word.replace("{ports}", Integer.toString(ports)))
        .map(word -> word.replace("{data}", folder.resolve("data").toString()))
        .toList();
  }

  String address(int part) {
    return "http://127.0.0.1:" + (ports + part);
  }
}
