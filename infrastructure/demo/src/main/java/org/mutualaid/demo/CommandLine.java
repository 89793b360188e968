package org.mutualaid.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a program was told, as {@code --name value} pairs. Whatever is wrong is a surprise. */
public record CommandLine(Map<String, String> said) {
  /** The code with which a program ends that was told something it does not know. */
  public static final int BAD_OPTION = 2;

  /**
   * From its arguments.
   *
   * @param known the names, with their dashes
   */
  public static CommandLine of(List<String> arguments, List<String> known) {
    Map<String, String> said = new HashMap<>();
    for (int at = 0; at < arguments.size(); at += 2) {
      String name = arguments.get(at);
      Surprise.unless(known.contains(name), "one of " + known, name + " was given");
      Surprise.unless(at + 1 < arguments.size(), "a value after " + name, "nothing was given");
      said.put(name, arguments.get(at + 1));
    }
    return new CommandLine(said);
  }

  /** What was said under this name. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(said.get(name));
  }

  /** What was said under this name, which has to be one of these. */
  public Optional<String> oneOf(List<String> values, String name) {
    text(name)
        .ifPresent(
            value ->
                Surprise.unless(
                    values.contains(value),
                    "one of " + values + " after " + name,
                    value + " was given"));
    return text(name);
  }

  /** The number that was said under this name, from {@code least} up. */
  public Optional<Long> number(String name, long least) {
    return text(name).map(value -> number(name, value, least));
  }

  private static long number(String name, String value, long least) {
    String expected = "a whole number from " + least + " up after " + name;
    boolean isNumber = value.matches("-?[0-9]{1,18}");
    Surprise.unless(isNumber && Long.parseLong(value) >= least, expected, value + " was given");
    return Long.parseLong(value);
  }
}
