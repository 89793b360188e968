package org.mutualaid.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something personal, in every form in which it could lie about without being seen at once. */
record Canary(String value) {
  /** The form in which it stands in some bytes, given as Latin-1, if it does. */
  Optional<String> in(String bytes) {
    return forms().filter(bytes::contains).findFirst();
  }

  /** Each as the Latin-1 text that has the bytes to look for. */
  private Stream<String> forms() {
    byte[] utf8 = value.getBytes(UTF_8);
    String hex = HexFormat.of().formatHex(utf8);
    String url = URLEncoder.encode(value, UTF_8);
    String escaped = escaped();
    Stream<String> plain =
        Stream.of(
            new String(utf8, ISO_8859_1),
            hex,
            hex.toUpperCase(Locale.ROOT),
            url,
            url.replace("+", "%20"),
            url.toLowerCase(Locale.ROOT),
            escaped,
            escaped.toUpperCase(Locale.ROOT).replace("\\U", "\\u"));
    return Stream.concat(plain, IntStream.range(0, 3).boxed().flatMap(at -> base64(utf8, at)));
  }

  /** What stays the same of the Base64 whatever stands before and after, at one of three places. */
  private static Stream<String> base64(byte[] bytes, int before) {
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    int whole = shifted.length / 3 * 3;
    String text = Base64.getEncoder().encodeToString(Arrays.copyOf(shifted, whole));
    String kept = text.substring(before == 0 ? 0 : 4);
    return Stream.of(kept, kept.replace('+', '-').replace('/', '_'));
  }

  private String escaped() {
    return value
        .chars()
        .mapToObj(c -> c < 128 ? "" + (char) c : "\\u%04x".formatted(c))
        .reduce("", String::concat);
  }
}
