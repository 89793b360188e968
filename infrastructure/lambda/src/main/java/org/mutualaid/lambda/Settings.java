package org.mutualaid.lambda;

import java.time.InstantSource;
import java.util.Map;

/**
 * What an HTTP function knows of its surroundings, besides the stores that it uses.
 *
 * @param wall the wall clock, for what tokens and signatures are good for; decisions go by the time
 *     of the request
 * @param webOrigin the one origin whose pages may read the answers; empty where there is none
 */
public record Settings(InstantSource wall, String webOrigin) {
  /**
   * The settings of this process.
   *
   * @throws IllegalStateException if one is missing, naming it, so that the function does not start
   */
  public static Settings ofProcess() {
    return in(System.getenv());
  }

  static Settings in(Map<String, String> environment) {
    return new Settings(InstantSource.system(), required("WEB_ORIGIN", environment));
  }

  private static String required(String name, Map<String, String> environment) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "The environment variable " + name + " is missing; declare it in template.yaml");
    }
    return value;
  }
}
