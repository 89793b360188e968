package org.mutualaid.local.sns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutualaid.local.files.DurableFile;
import org.mutualaid.local.json.Json;

/** What each topic got, a line for each message, in the order of arrival; nothing is dropped. */
public final class Topics {
  private final Path folder;
  private final Set<String> arns;

  /** The topics with these ARNs, kept in this folder. */
  public Topics(Path folder, List<String> arns) {
    this.folder = folder;
    this.arns = Set.copyOf(arns);
    try {
      Files.createDirectories(folder);
      for (String arn : arns) {
        DurableFile.endLine(file(arn));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String arn) {
    return arns.contains(arn);
  }

  /** Keeps a message; it is on disk when this returns. */
  synchronized void keep(String arn, ObjectNode message) throws IOException {
    DurableFile.append(file(arn), Json.bytes(message));
  }

  /** All messages of all topics, oldest first in each. */
  public JsonNode all() {
    var messages = Json.array();
    arns.stream().sorted().forEach(arn -> lines(arn).forEach(messages::add));
    return messages;
  }

  private List<JsonNode> lines(String arn) {
    List<JsonNode> messages = new ArrayList<>();
    if (!Files.exists(file(arn))) {
      return messages;
    }
    try (Stream<String> lines = Files.lines(file(arn))) {
      lines.map(Topics::message).flatMap(Optional::stream).forEach(messages::add);
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that was cut short by a kill was never answered. */
  private static Optional<JsonNode> message(String line) {
    try {
      return Optional.of(Json.parse(line)).filter(JsonNode::isObject);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private Path file(String arn) {
    return folder.resolve(arn.substring(arn.lastIndexOf(':') + 1) + ".jsonl");
  }
}
