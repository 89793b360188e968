package org.mutualaid.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of the OpenAPI file.
 *
 * @param method as {@code POST}, or {@code ANY}
 * @param resource as {@code /claims/{claimId}}
 * @param open whether no authorizer is asked
 */
record Route(String method, String resource, Integration integration, boolean open) {
  /** The path's parameters, decoded, if the path is one of this resource's. */
  Optional<Map<String, String>> match(String path) {
    List<String> steps = steps(path);
    List<String> pattern = steps(resource);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String wanted = pattern.get(i);
      if (wanted.endsWith("+}")) {
        parameters.put(name(wanted), String.join("/", steps.subList(i, steps.size())));
        return i < steps.size() ? Optional.of(parameters) : Optional.empty();
      }
      if (i >= steps.size() || !takes(wanted, steps.get(i), parameters)) {
        return Optional.empty();
      }
    }
    return steps.size() == pattern.size() ? Optional.of(parameters) : Optional.empty();
  }

  private static boolean takes(String wanted, String step, Map<String, String> parameters) {
    if (!wanted.startsWith("{")) {
      return wanted.equals(step);
    }
    parameters.put(
        name(wanted), URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8));
    return !step.isEmpty();
  }

  private static String name(String variable) {
    return variable.substring(1, variable.length() - 1).replace("+", "");
  }

  private static List<String> steps(String path) {
    return new ArrayList<>(Arrays.asList(path.substring(1).split("/", -1)));
  }

  /** Sorts what is written out before what is variable, and what takes the rest last. */
  String specificity() {
    return resource.replaceAll("\\{[^}]*\\+}", "\uFFFF").replaceAll("\\{[^}]*}", "\uFFFE");
  }

  boolean takesMethod(String asked) {
    return method.equals("ANY") || method.equals(asked);
  }
}
