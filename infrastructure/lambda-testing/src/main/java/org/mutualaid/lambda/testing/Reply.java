package org.mutualaid.lambda.testing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/**
 * What a function answered.
 *
 * @param body as text, byte for byte
 */
public record Reply(int status, Members headers, String body) {
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Context.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) -> method.getReturnType() == String.class ? "test" : null);

  /** The answer of a handler to a payload. */
  public static Reply of(RequestStreamHandler handler, Payload payload) {
    return of(handler, payload.text());
  }

  static Reply of(RequestStreamHandler handler, String event) {
    var out = new ByteArrayOutputStream();
    try {
      var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
      handler.handleRequest(in, out, CONTEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Members answer = parsed(out.toString(StandardCharsets.UTF_8));
    Json.Num status = (Json.Num) member(answer, "statusCode");
    return new Reply(
        Integer.parseInt(status.digits()),
        (Members) member(answer, "headers"),
        text(member(answer, "body")));
  }

  /** The slug of the problem that the answer tells, or nothing. */
  public String problem() {
    String type = at("type");
    return type.substring(type.indexOf('#') + 1);
  }

  /** What is wrong with which field, sorted: {@code /event/date NOT_A_DATE}. */
  public List<String> errors() {
    Json.Items errors = (Json.Items) member(json(), "errors");
    return errors.values().stream()
        .map(error -> (Members) error)
        .map(error -> text(member(error, "pointer")) + " " + text(member(error, "code")))
        .sorted()
        .toList();
  }

  /** The text, number or other value under a path of names, e.g. {@code nextStep.code}. */
  public String at(String path) {
    Json value = json();
    for (String name : path.split("\\.", -1)) {
      value = value instanceof Members members ? member(members, name) : new Json.Null();
    }
    return text(value);
  }

  /** A header of the answer, or nothing. */
  public String header(String name) {
    return text(member(headers, name));
  }

  private Members json() {
    return parsed(body);
  }

  private static Members parsed(String text) {
    try {
      return (Members) JsonReader.read(text.getBytes(StandardCharsets.UTF_8)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Json member(Members members, String name) {
    return members.byName().getOrDefault(name, new Json.Null());
  }

  private static String text(Json value) {
    return switch (value) {
      case Json.Text(String text) -> text;
      case Json.Null() -> "";
      case Json other -> other.text();
    };
  }
}
