package org.mutualaid.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The name of a function, from which all its other names follow.
 *
 * @param folder e.g. {@code start-claim}
 */
record FunctionName(String folder) {
  static FunctionName ofLogicalId(String id) {
    String stem = id.substring(0, id.length() - "Function".length());
    String kebab = stem.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return new FunctionName(kebab);
  }

  /** {@code StartClaim}. */
  String stem() {
    return Arrays.stream(folder.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  String logicalId() {
    return stem() + "Function";
  }

  String operationId() {
    return stem().substring(0, 1).toLowerCase(Locale.ROOT) + stem().substring(1);
  }

  String className() {
    return packageName() + "." + stem() + "Handler";
  }

  String packageName() {
    return "org.mutualaid.functions." + folder.replace("-", "");
  }

  String sources() {
    return "functions/" + folder + "/src/main/java";
  }
}
