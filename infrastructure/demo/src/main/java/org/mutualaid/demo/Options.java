package org.mutualaid.demo;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
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
  private static final List<String> NAMES =
      List.of("--api", "--issuer", "--run", "--patience", "--language");
  private static final long PATIENCE_SECONDS = 30;

  /** From {@code --name value} pairs, then the environment, then the embedded cloud's defaults. */
  public static Options of(List<String> arguments, Map<String, String> environment) {
    CommandLine line = CommandLine.of(arguments, NAMES);
    return new Options(
        base("--api", said(line, "--api", environment, "DEMO_API").orElse("http://127.0.0.1:4000")),
        base(
            "--issuer",
            said(line, "--issuer", environment, "DEMO_ISSUER").orElse("http://127.0.0.1:4001")),
        said(line, "--run", environment, "DEMO_RUN"),
        new Patience(Duration.ofSeconds(line.number("--patience", 1).orElse(PATIENCE_SECONDS))),
        line.text("--language").orElse("zh-CN"));
  }

  private static Optional<String> said(
      CommandLine line, String name, Map<String, String> environment, String variable) {
    return line.text(name).or(() -> Optional.ofNullable(environment.get(variable)));
  }

  private static String base(String name, String address) {
    String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    Surprise.unless(isAddress(base), "an address after " + name, address + " was given");
    return base;
  }

  private static boolean isAddress(String text) {
    try {
      return new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
