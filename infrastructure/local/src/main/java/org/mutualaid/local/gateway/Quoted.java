package org.mutualaid.local.gateway;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two small notations of gateway and mock responses: {@code 'fixed'} and {@code $context.x}.
 */
final class Quoted {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$context\\.([A-Za-z]+(\\.[A-Za-z]+)*)");

  private Quoted() {}

  /** A fixed value without its quotes. */
  static String text(String quoted) {
    boolean fixed = quoted.length() > 1 && quoted.startsWith("'") && quoted.endsWith("'");
    return fixed ? quoted.substring(1, quoted.length() - 1) : quoted;
  }

  /** A template with its variables; one that is not known stands as nothing, as in the cloud. */
  static String filled(String template, Map<String, String> context) {
    return VARIABLE
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(context.getOrDefault(m.group(1), "")));
  }
}
