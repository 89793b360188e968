package org.mutualaid.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.mutualaid.local.json.Json;

/**
 * What time it is for the business. Tokens, links and expiry of stored items stay on the machine's
 * own time; only what an event says of its time is moved. The offset is kept in a file.
 */
public final class BusinessClock {
  private final Path file;
  private volatile Duration offset;

  /** Takes up the offset kept in the folder, if there is one. */
  public BusinessClock(Path folder) {
    this.file = folder.resolve("clock.json");
    this.offset = Files.exists(file) ? read() : Duration.ZERO;
  }

  /** The business time now. */
  public Instant now() {
    return at(Instant.now());
  }

  /** The business time of a moment of the machine's time. */
  public Instant at(Instant machineTime) {
    return machineTime.plus(offset);
  }

  /** How far business time is ahead of the machine's. */
  public Duration offset() {
    return offset;
  }

  /** Moves business time; the new offset is on disk when this returns. */
  public synchronized void setOffset(Duration moved) {
    try {
      var tree = Json.object().put("offsetSeconds", moved.toSeconds());
      Files.write(file, Json.bytes(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    offset = moved;
  }

  private Duration read() {
    try {
      return Duration.ofSeconds(
          Json.parse(Files.readAllBytes(file)).path("offsetSeconds").asLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
