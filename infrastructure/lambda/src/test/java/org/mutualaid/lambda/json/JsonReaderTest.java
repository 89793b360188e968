package org.mutualaid.lambda.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {
  @Test
  void what_is_read_is_written_the_same() throws IOException {
    String text = "{\"b\":[1,-2.50,true,null,\"è中\\\"\\\\\\u0001\"],\"a\":{}}";
    assertEquals(text, read(text).value().text());
  }

  @Test
  void canonical_text_sorts_names_at_every_depth() throws IOException {
    String text = " { \"b\" : {\"d\":1, \"c\":2}, \"a\" : [ {\"f\":3,\"e\":4} ] } ";
    String canonical = "{\"a\":[{\"e\":4,\"f\":3}],\"b\":{\"c\":2,\"d\":1}}";
    assertEquals(canonical, read(text).value().canonicalText());
  }

  @Test
  void names_that_stand_twice_are_told_with_their_place() throws IOException {
    var duplicates = read("{\"a\":{\"b\":1,\"b\":2},\"a\":3}").duplicates();
    assertEquals(
        "[/a/b, /a]", duplicates.stream().map(error -> error.pointer()).toList().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}{}",
        "{} x",
        "[1,]",
        "{\"a\":}",
        "nul",
        "'a'",
        "{a:1}",
        "NaN",
        "01",
        "1.",
        "\"\\x\"",
        "\"a\nb\"",
        "// c\n{}",
        "\uFFFD"
      })
  void what_is_not_json_is_refused(String text) {
    assertThrows(IOException.class, () -> read(text));
  }

  @Test
  void depth_and_digits_have_limits() throws IOException {
    int limit = JsonReader.DEPTH_LIMIT;
    assertEquals(2 * limit, read(nested(limit)).value().text().length());
    assertThrows(IOException.class, () -> read(nested(limit + 1)));
    assertThrows(IOException.class, () -> read("9".repeat(JsonReader.NUMBER_LIMIT + 1)));
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static JsonReader.Read read(String text) throws IOException {
    return JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
