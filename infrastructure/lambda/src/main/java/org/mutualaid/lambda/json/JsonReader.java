package org.mutualaid.lambda.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.FieldError;

/** Reads one JSON text (RFC 8259) whole: nothing may follow it, and nothing nests without end. */
public final class JsonReader {
  /** The deepest nesting that is read. Requests need 4, events of the gateway 5. */
  public static final int DEPTH_LIMIT = 32;

  /** The most digits of a number. */
  public static final int NUMBER_LIMIT = 40;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH_LIMIT)
                  .maxNumberLength(NUMBER_LIMIT)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<FieldError> errors = new ArrayList<>();

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * What was read.
   *
   * @param duplicates an error for each name that stands twice in one object
   */
  public record Read(Json value, List<FieldError> duplicates) {}

  /**
   * The value that the bytes are.
   *
   * @throws IOException if they are not JSON in UTF-8
   */
  public static Read read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes));
  }

  /** The value that a text is which we wrote ourselves. */
  public static Json ofOurOwn(String text) {
    try {
      return read(text.getBytes(StandardCharsets.UTF_8)).value();
    } catch (IOException e) {
      throw new IllegalStateException("what we wrote is no JSON", e);
    }
  }

  /**
   * The value that the stream is.
   *
   * @throws IOException if it cannot be read or is not JSON
   */
  public static Read read(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      var reader = new JsonReader(parser);
      parser.nextToken();
      Json value = reader.value(new Place("", reader.errors));
      if (parser.nextToken() != null) {
        throw new IOException("something follows the value");
      }
      return new Read(value, reader.errors);
    }
  }

  private Json value(Place place) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("no value");
    }
    return switch (token) {
      case START_OBJECT -> members(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new Json.Null();
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IOException("no value");
    };
  }

  private Members members(Place place) throws IOException {
    var members = new Members();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place member = place.at(name);
      if (members.byName().containsKey(name)) {
        member.wrong(Wrong.DUPLICATE);
      }
      parser.nextToken();
      members.with(name, value(member));
    }
    return members;
  }

  private Json.Items items(Place place) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(place.at(items.size())));
    }
    return new Json.Items(items);
  }
}
