package org.mutualaid.functions.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/** Stream records, those of the payload files and such as nobody can read. */
final class Records {
  private static final Path EVENTS = Path.of("../../events/notify");

  private Records() {}

  static String file(String name) {
    try {
      return Files.readString(EVENTS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records of a payload file. */
  static List<Json> of(String name) {
    try {
      Json event =
          JsonReader.read(file(name).getBytes(java.nio.charset.StandardCharsets.UTF_8)).value();
      return event instanceof Members members
              && members.byName().get("Records") instanceof Json.Items(List<Json> records)
          ? records
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String event(List<Json> records) {
    return new Members().with("Records", new Json.Items(records)).text();
  }

  static String sequence(Json entry) {
    return entry instanceof Members members
        ? new EventNode(members).at("dynamodb").text("SequenceNumber")
        : "";
  }

  /** A stored notice that lacks everything a notice has. */
  static Json poison(int number) {
    Members image = new Members().with("kind", new Members().with("S", "OUT"));
    Members change =
        new Members()
            .with("SequenceNumber", "poison-" + number)
            .with("ApproximateCreationDateTime", 1_776_650_400)
            .with("NewImage", image);
    return new Members().with("eventName", "INSERT").with("dynamodb", change);
  }
}
