package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stage's {@code MethodSettings}: each method's bucket, from its own setting or from the one
 * for all.
 */
final class Throttles {
  private final JsonNode settings;
  private final ConcurrentHashMap<String, Optional<Throttle>> buckets = new ConcurrentHashMap<>();

  Throttles(JsonNode settings) {
    this.settings = settings;
  }

  boolean admit(Route route) {
    return buckets
        .computeIfAbsent(route.method() + " " + route.resource(), name -> bucket(route))
        .map(Throttle::admits)
        .orElse(true);
  }

  private Optional<Throttle> bucket(Route route) {
    Optional<JsonNode> own = setting(route.resource(), route.method());
    return own.or(() -> setting("/*", "*"))
        .filter(setting -> setting.has("ThrottlingRateLimit"))
        .map(Throttles::throttle);
  }

  private Optional<JsonNode> setting(String resource, String method) {
    for (JsonNode setting : settings) {
      // In a method setting, the slashes of a path stand as ~1.
      String path = setting.path("ResourcePath").asText().replace("~1", "/").replace("//", "/");
      if (path.equals(resource) && setting.path("HttpMethod").asText().equals(method)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  private static Throttle throttle(JsonNode setting) {
    double rate = setting.path("ThrottlingRateLimit").asDouble();
    return new Throttle(
        rate, setting.path("ThrottlingBurstLimit").asDouble(rate), System::nanoTime);
  }
}
