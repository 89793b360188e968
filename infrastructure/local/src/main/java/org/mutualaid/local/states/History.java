package org.mutualaid.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.local.files.DurableFile;
import org.mutualaid.local.json.Json;

/** What one execution has done, a line each, on disk before the next begins. */
final class History {
  static final String BEGUN = "begun";
  static final String ENDED = "ended";

  private final Path file;
  private final Map<String, JsonNode> done = new HashMap<>();

  /** The history in a file; what a kill cut off within a line did not happen. */
  History(Path file) {
    this.file = file;
    try {
      DurableFile.endLine(file);
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        read(line).ifPresent(entry -> done.put(entry.path("at").asText(), entry.path("is")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<JsonNode> read(String line) {
    try {
      return Optional.of(Json.parse(line));
    } catch (UncheckedIOException cutOff) {
      return Optional.empty();
    }
  }

  synchronized Optional<JsonNode> find(String at) {
    return Optional.ofNullable(done.get(at));
  }

  synchronized JsonNode add(String at, JsonNode is) {
    try {
      DurableFile.append(file, Json.bytes(Json.object().put("at", at).set("is", is)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    done.put(at, is);
    return is;
  }
}
