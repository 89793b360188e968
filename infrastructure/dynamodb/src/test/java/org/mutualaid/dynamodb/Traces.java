package org.mutualaid.dynamodb;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.contract.Canaries;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Looks for texts in stored items: plain, in Base64 at any offset, in hex, with \\u escapes. */
final class Traces {
  private Traces() {}

  /** That there are items, and no personal text of the fixtures in any. */
  static void assertNoneIn(List<Map<String, AttributeValue>> items) {
    assertFalse(items.isEmpty());
    assertEquals(List.of(), of(Canaries.ALL, items));
  }

  /** The texts that are there, each with the item it is in. */
  static List<String> of(List<String> texts, List<Map<String, AttributeValue>> items) {
    List<String> found = new ArrayList<>();
    for (Map<String, AttributeValue> item : items) {
      String stored = flat(item);
      for (String text : texts) {
        forms(text)
            .filter(stored::contains)
            .forEach(form -> found.add(text + " as " + form + " in " + item.get("pk")));
      }
    }
    return found;
  }

  /** Names and values of an item; bytes as the characters of the same numbers. */
  private static String flat(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .map(entry -> utf8(entry.getKey()) + "=" + flat(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String flat(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case B -> new String(value.b().asByteArray(), ISO_8859_1);
      case M -> flat(value.m());
      case L -> value.l().stream().map(Traces::flat).collect(Collectors.joining("\n"));
      default -> value.toString();
    };
  }

  static Stream<String> forms(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    String hex = HexFormat.of().formatHex(bytes);
    String escaped = text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    return Stream.concat(
        Stream.of(utf8(text), hex, hex.toUpperCase(Locale.ROOT), escaped),
        Stream.of(base64(bytes, 0), base64(bytes, 1), base64(bytes, 2)));
  }

  /** The part of the Base64 form that does not depend on what stands before and after. */
  private static String base64(byte[] bytes, int offset) {
    byte[] shifted = new byte[bytes.length + offset];
    System.arraycopy(bytes, 0, shifted, offset, bytes.length);
    String whole = Base64.getEncoder().encodeToString(shifted);
    return whole.substring(offset == 0 ? 0 : 4, whole.length() - 4);
  }

  private static String utf8(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
