package org.mutualaid.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the OpenAPI file.
 *
 * @param method as {@code POST}, or {@code ANY}
 * @param resource as {@code /claims/{claimId}}
 * @param open whether no authorizer is asked
 */
record Route(String method, String resource, Integration integration, boolean open) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}+]+)(\\+?)}");

  /** The path's parameters, decoded, if the path is one of this resource's. */
  Optional<Map<String, String>> match(String path) {
    Matcher found = pattern().matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (MatchResult variable : VARIABLE.matcher(resource).results().toList()) {
      String step = found.group(parameters.size() + 1).replace("+", "%2B");
      parameters.put(variable.group(1), URLDecoder.decode(step, StandardCharsets.UTF_8));
    }
    return Optional.of(parameters);
  }

  /** A variable stands for one step of the path, with a plus after it for all that follow. */
  private Pattern pattern() {
    String steps =
        VARIABLE
            .matcher(Pattern.quote(resource))
            .replaceAll(v -> v.group(2).isEmpty() ? "\\\\E([^/]+)\\\\Q" : "\\\\E(.+)\\\\Q");
    return Pattern.compile(steps);
  }

  /** Sorts what is written out before what is variable, and what takes the rest last. */
  String specificity() {
    return resource.replaceAll("\\{[^}]*\\+}", "\uFFFF").replaceAll("\\{[^}]*}", "\uFFFE");
  }

  boolean takesMethod(String asked) {
    return method.equals("ANY") || method.equals(asked);
  }
}
