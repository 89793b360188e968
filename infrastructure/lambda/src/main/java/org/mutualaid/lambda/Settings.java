package org.mutualaid.lambda;

import java.util.Map;
import java.util.Optional;

/** What the template tells a function about its surroundings. Read at start, never later. */
public final class Settings {
  private final Map<String, String> environment;

  Settings(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The environment of this process. */
  public static Settings ofProcess() {
    return new Settings(System.getenv());
  }

  /**
   * A setting that must be there, which may be empty.
   *
   * @throws IllegalStateException if it is not, naming it, so that the function does not start
   */
  public String required(String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "The environment variable " + name + " is missing; declare it in template.yaml");
    }
    return value;
  }

  /** A setting that is not empty, if it is there. */
  public Optional<String> optional(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}
