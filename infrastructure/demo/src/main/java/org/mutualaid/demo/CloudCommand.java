package org.mutualaid.demo;

import java.nio.file.Path;
import java.util.List;

/**
 * The command that starts a cloud of a demo's own, given after {@code --}, in which {ports} and
 * {data} stand for its lowest port and its folder.
 *
 * @param folder of the demo, in which the cloud has one for its data
 */
public record CloudCommand(List<String> words, int ports, Path folder) {
  /** What stands after {@code --}. */
  public static CloudCommand in(List<String> arguments, int ports, Path folder) {
    int split = arguments.indexOf("--");
    Surprise.unless(
        split >= 0 && split + 1 < arguments.size(),
        "the cloud's command after --",
        "it is missing");
    var words = List.copyOf(arguments.subList(split + 1, arguments.size()));
    return new CloudCommand(words, ports, folder);
  }

  /** What stands before {@code --}: for the demo itself. */
  public static List<String> before(List<String> arguments) {
    int split = arguments.indexOf("--");
    return split < 0 ? arguments : arguments.subList(0, split);
  }

  /** The words to start it with. */
  public List<String> filled() {
    return words.stream()
        .map(word -> word.replace("{ports}", Integer.toString(ports)))
        .map(word -> word.replace("{data}", folder.resolve("data").toString()))
        .toList();
  }
}
