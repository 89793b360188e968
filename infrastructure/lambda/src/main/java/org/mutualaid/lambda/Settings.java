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
  /** The settings of this process. */
  public static Settings ofProcess() {
    return of(System.getenv());
  }

  static Settings of(Map<String, String> environment) {
    return new Settings(InstantSource.system(), environment.getOrDefault("WEB_ORIGIN", ""));
  }
}
