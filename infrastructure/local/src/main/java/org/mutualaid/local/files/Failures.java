package org.mutualaid.local.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mutualaid.local.json.Json;

/** What was given up: a file for each queue the template sends such things to. */
public final class Failures {
  private final Path folder;

  /** Keeps them below this folder. */
  public Failures(Path data) {
    this.folder = data.resolve("failures");
  }

  /**
   * Keeps one.
   *
   * @param queueArn the on-failure destination; where it is empty nothing is kept, as in the cloud
   */
  public void keep(String queueArn, JsonNode failure) throws IOException {
    if (!queueArn.isEmpty()) {
      Files.createDirectories(folder);
      String queue = queueArn.substring(queueArn.lastIndexOf(':') + 1);
      DurableFile.append(folder.resolve(queue + ".jsonl"), Json.bytes(failure));
    }
  }
}
