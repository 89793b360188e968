package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/**
 * JSON that somebody has read and approved. After a wanted change: run the tests with {@code
 * -Dapprove=true}, read the difference, commit it.
 */
public final class Approved {
  private static final Path FOLDER = Path.of("src/test/resources/approved");

  private Approved() {}

  /** Fails unless the JSON is the approved one of this name. */
  public static void check(String name, Json json) {
    Path file = FOLDER.resolve(name + ".json");
    String actual = pretty(json, "") + "\n";
    try {
      if (Boolean.getBoolean("approve")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertEquals(Files.readString(file), actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pretty(Json json, String indent) {
    String deeper = indent + "  ";
    return switch (json) {
      case Members members when !members.byName().isEmpty() ->
          members.byName().entrySet().stream()
              .map(m -> deeper + '"' + m.getKey() + "\": " + pretty(m.getValue(), deeper))
              .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
      case Json.Items items when !items.values().isEmpty() ->
          items.values().stream()
              .map(item -> deeper + pretty(item, deeper))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      case Json other -> other.text();
    };
  }
}
