package org.mutualaid.demo;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the demo was told on its command line, or by the environment.
 *
 * @param api without a slash at the end; may hold a stage
 * @param issuer where demo people sign in, which also has the console
 * @param run whose requests are repeated; empty for a new one
 * @param language of the service's own words, as in Accept-Language
 */
public record Options(
    String api, String issuer, Optional<String> run, Patience patience, String language) {
  private static final Map<String, String> VARIABLES =
      Map.of("api", "DEMO_API", "issuer", "DEMO_ISSUER", "run", "DEMO_RUN");
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "api", "http://127.0.0.1:4000",
          "issuer", "http://127.0.0.1:4001",
          "patience", "30",
          "language", "zh-CN");

  /** From {@code --name value} pairs, then the environment, then the embedded cloud's defaults. */
  public static Options of(List<String> arguments, Map<String, String> environment) {
    Map<String, String> said = new HashMap<>(DEFAULTS);
    VARIABLES.forEach(
        (name, variable) ->
            Optional.ofNullable(environment.get(variable)).ifPresent(v -> said.put(name, v)));
    for (int at = 0; at < arguments.size(); at += 2) {
      said.put(name(arguments.get(at)), value(arguments, at));
    }
    return new Options(
        base(said, "api"),
        base(said, "issuer"),
        Optional.ofNullable(said.get("run")),
        new Patience(Duration.ofSeconds(Long.parseLong(said.getOrDefault("patience", "30")))),
        said.getOrDefault("language", "zh-CN"));
  }

  private static String name(String argument) {
    List<String> known = List.of("--api", "--issuer", "--run", "--patience", "--language");
    Surprise.unless(known.contains(argument), "one of " + known, argument + " was given");
    return argument.substring(2);
  }

  private static String value(List<String> arguments, int at) {
    Surprise.unless(
        at + 1 < arguments.size(), "a value after " + arguments.get(at), "nothing was given");
    return arguments.get(at + 1);
  }

  private static String base(Map<String, String> said, String name) {
    String address = said.getOrDefault(name, "");
    String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    Surprise.unless(
        URI.create(base).getHost() != null, "an address for --" + name, base + " was given");
    return base;
  }
}
