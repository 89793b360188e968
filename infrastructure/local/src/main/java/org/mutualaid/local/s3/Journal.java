package org.mutualaid.local.s3;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mutualaid.local.files.DurableFile;
import org.mutualaid.local.json.Json;

/** What is still to be brought: one file for each event, on disk before anybody is told. */
public final class Journal {
  private final Path folder;

  /** Keeps its files in this folder. */
  public Journal(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps an entry; it is on disk when this returns. */
  Entry add(JsonNode content) {
    Path file = folder.resolve(UUID.randomUUID() + ".json");
    try {
      DurableFile.replace(file, Json.bytes(content));
      return new Entry(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was added and not removed, also by an earlier process. */
  List<Entry> entries() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).map(Journal::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry read(Path file) {
    try {
      return new Entry(file, Json.parse(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(Entry entry) throws IOException {
    Files.deleteIfExists(entry.file());
  }

  /** One event and its file. */
  record Entry(Path file, JsonNode content) {}
}
