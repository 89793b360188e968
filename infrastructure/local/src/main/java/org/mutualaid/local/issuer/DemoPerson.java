package org.mutualaid.local.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/**
 * Somebody who can sign in here, and nowhere else.
 *
 * @param subject as tokens name them
 * @param scopes what their tokens are good for
 * @param say who they are in the stories
 */
public record DemoPerson(String subject, String name, List<String> scopes, String say) {
  /** Keeps what it is given unchanged. */
  public DemoPerson {
    scopes = List.copyOf(scopes);
  }

  /** Reads a list of people, which may stand under the name {@code people}. */
  public static List<DemoPerson> read(Path file) {
    try {
      JsonNode tree = Json.parse(Files.readAllBytes(file));
      return Json.elements(tree.path("people").isArray() ? tree.path("people") : tree).stream()
          .map(DemoPerson::of)
          .toList();
    } catch (IOException e) {
      throw new CannotStart("The demo people cannot be read from %s.".formatted(file), e);
    }
  }

  private static DemoPerson of(JsonNode person) {
    return new DemoPerson(
        person.path("subject").asText(),
        person.path("name").asText(),
        Json.texts(person.path("scopes")),
        person.path("say").asText());
  }
}
