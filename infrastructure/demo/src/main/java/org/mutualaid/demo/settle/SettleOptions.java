package org.mutualaid.demo.settle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.mutualaid.demo.CloudCommand;
import org.mutualaid.demo.CommandLine;
import org.mutualaid.demo.FreePorts;

/**
 * What the settlement of a town was told: {@code --members, --kills, --seed}, and after {@code --}
 * the command that starts the cloud, in which {ports} and {data} stand for its ports and its
 * folder.
 *
 * @param kills how often the cloud is killed in the middle
 */
record SettleOptions(int members, int kills, long seed, CloudCommand cloud) {
  private static final List<String> NAMES = List.of("--members", "--kills", "--seed");
  private static final int LOWEST_PORT = 24_000;

  static SettleOptions of(List<String> arguments) throws IOException {
    CommandLine line = CommandLine.of(CloudCommand.before(arguments), NAMES);
    return new SettleOptions(
        Math.toIntExact(line.number("--members", 1).orElse(2_000L)),
        Math.toIntExact(line.number("--kills", 0).orElse(1L)),
        line.number("--seed", Long.MIN_VALUE).orElseGet(() -> System.nanoTime() % 1_000_000),
        CloudCommand.in(
            arguments, FreePorts.from(LOWEST_PORT), Files.createTempDirectory("settle-demo")));
  }

  String address(int part) {
    return "http://127.0.0.1:" + (cloud.ports() + part);
  }
}
