package org.mutualaid.lambda;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.Refusal;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.privacy.Derived;

/** The body of a request: a JSON object of a limited size. */
record Body(Json json, List<FieldError> duplicates) {
  /** The most bytes of a body, after decoding. */
  static final int LIMIT_BYTES = 65_536;

  static final Body EMPTY = new Body(new Members(), List.of());

  static Body of(Envelope envelope) throws Refused {
    byte[] bytes = decoded(envelope.body().orElse(""), envelope.base64());
    if (bytes.length > LIMIT_BYTES) {
      throw Refused.with(new Refusal.TooLarge(LIMIT_BYTES));
    }
    try {
      requireUtf8(bytes);
      JsonReader.Read read = JsonReader.read(bytes);
      return new Body(read.value(), read.duplicates());
    } catch (IOException e) {
      throw Refused.with(new Refusal.Malformed("body"));
    }
  }

  private static byte[] decoded(String text, boolean base64) throws Refused {
    try {
      return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refused.with(new Refusal.Malformed("body"));
    }
  }

  /** The parser would also take UTF-16 and UTF-32, which nobody asked for. */
  private static void requireUtf8(byte[] bytes) throws IOException {
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    for (byte b : bytes) {
      if (b == 0) {
        throw new CharacterCodingException();
      }
    }
  }

  /** Whether there is a member with this name, before anything in the body is read. */
  boolean has(String name) {
    return json instanceof Members members && members.byName().containsKey(name);
  }

  /** Equal for bodies that mean the same. */
  String hash() {
    byte[] canonical = json.canonicalText().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Derived.sha256().digest(canonical));
  }

  /** What a reading finds in the body, unless anything is wrong with it: then all of that. */
  <T> T read(Function<Fields, T> reading) throws Refused {
    List<FieldError> errors = new ArrayList<>(duplicates);
    T value = Fields.object(reading).of(json, new Place("", errors));
    if (!errors.isEmpty()) {
      throw Refused.with(new Refusal.Invalid(List.copyOf(errors)));
    }
    return value;
  }
}
