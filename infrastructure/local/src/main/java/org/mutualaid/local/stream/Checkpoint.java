package org.mutualaid.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mutualaid.local.files.DurableFile;
import org.mutualaid.local.json.Json;

/** For each shard the last record that was dealt with; on disk before the next is read. */
final class Checkpoint {
  private final Path file;
  private final ObjectNode positions;

  Checkpoint(Path file) throws IOException {
    this.file = file;
    this.positions =
        Files.exists(file) && Json.parse(Files.readAllBytes(file)) instanceof ObjectNode kept
            ? kept
            : Json.object();
  }

  Optional<String> of(String shard) {
    return Optional.ofNullable(positions.get(shard)).map(JsonNode::asText);
  }

  void move(String shard, String sequenceNumber) throws IOException {
    positions.put(shard, sequenceNumber);
    DurableFile.replace(file, Json.bytes(positions));
  }
}
