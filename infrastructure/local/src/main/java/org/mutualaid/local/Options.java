package org.mutualaid.local;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.local.refusal.CannotStart;

/**
 * What the embedded cloud was told on its command line.
 *
 * @param template the file it runs
 * @param data where everything is kept
 * @param portBase the gateway's port; the others follow it
 * @param bind the address it listens on
 * @param people the file of demo people
 * @param seed the program that enrols the demo people, as class path and main class; empty for none
 * @param sam where SAM local listens if it is to run the API; empty for none
 * @param bridge the address of this machine that containers see; empty where it is every address
 * @param processes how many processes one function may have
 * @param streamCopies how often each batch of a stream is handed to its function; a stream promises
 *     at least once
 * @param parameters values for the template's parameters
 */
record Options(
    Path template,
    Path data,
    int portBase,
    String bind,
    Path people,
    List<String> seed,
    String sam,
    String bridge,
    int processes,
    int streamCopies,
    Map<String, String> parameters) {
  private static final Set<String> NAMES =
      Set.of(
          "template",
          "data",
          "port-base",
          "bind",
          "people",
          "seed",
          "processes",
          "sam",
          "bridge",
          "stream-copies");

  /** Reads {@code --name value} pairs. */
  static Options of(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i).replaceFirst("^--", "");
      if (name.equals("parameter")) {
        String[] pair = value(arguments, ++i).split("=", 2);
        parameters.put(pair[0], pair.length > 1 ? pair[1] : "");
      } else if (NAMES.contains(name)) {
        given.put(name, value(arguments, ++i));
      } else {
        throw new CannotStart(
            "There is no option %s; there are %s and parameter."
                .formatted(arguments.get(i), NAMES.stream().sorted().toList()));
      }
    }
    return of(given, parameters);
  }

  private static Options of(Map<String, String> given, Map<String, String> parameters) {
    return new Options(
        Path.of(given.getOrDefault("template", "template.yaml")),
        Path.of(given.getOrDefault("data", ".local")).toAbsolutePath().normalize(),
        number(given.getOrDefault("port-base", "4000")),
        given.getOrDefault("bind", "127.0.0.1"),
        Path.of(
            given.getOrDefault(
                "people", "infrastructure/demo/src/main/resources/demo-people.json")),
        List.of(given.getOrDefault("seed", "").trim().split(" +")),
        given.getOrDefault("sam", ""),
        given.getOrDefault("bridge", ""),
        number(given.getOrDefault("processes", "2")),
        number(given.getOrDefault("stream-copies", "1")),
        parameters);
  }

  private static String value(List<String> arguments, int at) {
    if (at >= arguments.size()) {
      throw new CannotStart(arguments.getLast() + " needs a value after it.");
    }
    return arguments.get(at);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new CannotStart(text + " is not a number.", e);
    }
  }

  InetSocketAddress at(int offset) {
    return new InetSocketAddress(bind, portBase + offset);
  }

  /** Where a part listens that functions call, who may be in containers. */
  List<InetSocketAddress> seenFromContainers(int offset) {
    return bridge.isEmpty()
        ? List.of(at(offset))
        : List.of(at(offset), new InetSocketAddress(bridge, portBase + offset));
  }

  /** An address others can use, also where this listens on all. */
  String url(int offset) {
    String host = bind.equals("0.0.0.0") ? "127.0.0.1" : bind;
    return "http://%s:%d".formatted(host, portBase + offset);
  }
}
