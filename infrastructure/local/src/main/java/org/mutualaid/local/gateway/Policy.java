package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.mutualaid.local.json.Json;

/** Reads the policy an authorizer gives: a Deny that fits wins, then an Allow, else it is no. */
final class Policy {
  private Policy() {}

  static boolean allows(JsonNode document, String methodArn) {
    return fits(document, "Allow", methodArn) && !fits(document, "Deny", methodArn);
  }

  private static boolean fits(JsonNode document, String effect, String methodArn) {
    return Json.elements(document.path("Statement")).stream()
        .filter(statement -> statement.path("Effect").asText().equals(effect))
        .flatMap(statement -> Json.elements(statement.path("Resource")).stream())
        .anyMatch(pattern -> matches(pattern.asText(), methodArn));
  }

  private static boolean matches(String pattern, String arn) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.matches(regex, arn);
  }
}
