package org.mutualaid.lambda.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/** An event of events/, to be sent as it stands or changed first. */
public final class Payload {
  private final Members event;

  private Payload(Members event) {
    this.event = event;
  }

  /** The payload of that name, e.g. {@code start-claim/water}. */
  public static Payload of(String name) {
    return new Payload((Members) read(folder().resolve(name + ".json")));
  }

  /** Every payload of a function. */
  public static List<Payload> all(String function) {
    try (Stream<Path> files = Files.list(folder().resolve(function))) {
      return files.sorted().map(file -> new Payload((Members) read(file))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From somebody else. */
  public Payload from(String subject) {
    return authorizer("subject", subject);
  }

  /** With something else handed on by the authorizer. */
  public Payload authorizer(String name, String value) {
    members(members(event, "requestContext"), "authorizer").with(name, value);
    return this;
  }

  /** In another language. */
  public Payload in(String language) {
    return header("Accept-Language", language);
  }

  /** Under another request key. */
  public Payload key(String key) {
    return header("Idempotency-Key", key);
  }

  /** With another header. */
  public Payload header(String name, String value) {
    members(event, "headers").with(name, value);
    members(event, "multiValueHeaders").with(name, List.of(value));
    return this;
  }

  /** With another name in the path. */
  public Payload path(String name, String value) {
    members(event, "pathParameters").with(name, value);
    return this;
  }

  /** With another parameter in the query. */
  public Payload query(String name, String value) {
    members(event, "queryStringParameters").with(name, value);
    members(event, "multiValueQueryStringParameters").with(name, List.of(value));
    return this;
  }

  /** With another body. Single quotes stand for double ones. */
  public Payload body(String body) {
    event.with("body", body.replace('\'', '"'));
    return this;
  }

  /** As Lambda gets it. */
  public String text() {
    return event.text();
  }

  private static Members members(Members of, String name) {
    if (of.byName().get(name) instanceof Members members) {
      return members;
    }
    var added = new Members();
    of.with(name, added);
    return added;
  }

  private static Json read(Path file) {
    try {
      return JsonReader.read(Files.readString(file).getBytes(StandardCharsets.UTF_8)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests run in the folder of their module. */
  private static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("template.yaml")))
        .findFirst()
        .orElseThrow()
        .resolve("events");
  }
}
