package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/**
 * A state machine of the template, its substitutions made.
 *
 * @param arn by which executions are started
 * @param arrivals the objects that start one
 */
public record StateMachine(
    String id, String arn, JsonNode definition, List<EventSource.Arrival> arrivals) {
  /** Keeps what it is given unchanged. */
  public StateMachine {
    arrivals = List.copyOf(arrivals);
  }

  static StateMachine of(Resource resource, Path folder) {
    JsonNode properties = resource.properties();
    Path file = folder.resolve(properties.path("DefinitionUri").asText());
    try {
      String[] text = {Files.readString(file)};
      properties
          .path("DefinitionSubstitutions")
          .forEachEntry(
              (name, value) -> text[0] = text[0].replace("${" + name + "}", value.asText()));
      return new StateMachine(
          resource.id(),
          Arns.reference(resource),
          Json.parse(text[0]),
          EventSources.ofMachine(resource));
    } catch (IOException | UncheckedIOException e) {
      throw new CannotStart(file + " cannot be read as the definition of a state machine.", e);
    }
  }
}
