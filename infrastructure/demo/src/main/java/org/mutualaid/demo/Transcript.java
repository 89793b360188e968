package org.mutualaid.demo;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All answers of one demo, written so that those of two clouds can be compared line by line: what
 * is drawn or measured stands as a name or not at all, everything else as it came.
 */
public final class Transcript implements Consumer<Exchange> {
  /** Drawn once and then told again: each value has the name of the first place it stood in. */
  private static final List<String> DRAWN = List.of("claimId", "documentId", "reference");

  /** The time of day, and what holds or signs it. */
  private static final Set<String> MEASURED =
      Set.of("at", "startedAt", "expiresAt", "url", "next", "instance");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private String last = "";

  /** Plays the demo and writes the transcript to the file named first. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    var transcript = new Transcript();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Demo.play(Options.of(given.subList(1, given.size()), System.getenv()), out, transcript);
    } catch (Surprise surprise) {
      out.println("✗ " + surprise.getMessage());
      System.exit(1);
    }
    Files.write(Path.of(given.getFirst()), transcript.lines);
  }

  @Override
  public void accept(Exchange exchange) {
    JsonNode body = exchange.answer().json();
    learn(body);
    String request =
        named("%s %s %s".formatted(exchange.person(), exchange.method(), exchange.path()));
    if (exchange.method().equals("GET") && request.equals(last)) {
      lines.removeLast(); // Somebody waits for something; how often they ask is chance.
    }
    last = request;
    lines.add("%s -> %s %s".formatted(request, head(exchange.answer()), named(masked(body))));
  }

  private static String head(Answer answer) {
    return "%d %s replayed=%s"
        .formatted(
            answer.status(),
            answer.header("Content-Type"),
            answer.header("Idempotency-Replayed").equals("true"));
  }

  private void learn(JsonNode body) {
    for (String member : DRAWN) {
      body.findValuesAsText(member)
          .forEach(
              value ->
                  names.computeIfAbsent(value, v -> "<%s %d>".formatted(member, names.size() + 1)));
    }
  }

  private String named(String text) {
    String named = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }

  private static String masked(JsonNode body) {
    JsonNode copy = body.deepCopy();
    mask(copy);
    return copy.toString();
  }

  private static void mask(JsonNode node) {
    switch (node) {
      case ObjectNode object -> {
        MEASURED.stream().filter(object::has).forEach(member -> object.put(member, "…"));
        object.forEach(Transcript::mask);
        if (object.get("documents") instanceof ArrayNode documents) {
          sort(documents);
        }
      }
      case ArrayNode array -> array.forEach(Transcript::mask);
      default -> {}
    }
  }

  /** They stand by the time of day, which SAM local stops. */
  private static void sort(ArrayNode documents) {
    List<JsonNode> sorted =
        Json.items(documents)
            .sorted(comparing(document -> document.path("paper") + "" + document.path("fileName")))
            .toList();
    documents.removeAll().addAll(sorted);
  }
}
