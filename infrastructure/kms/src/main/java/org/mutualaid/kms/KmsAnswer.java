package org.mutualaid.kms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The texts of an answer of KMS, by name; the rest of it is passed over. */
record KmsAnswer(Map<String, String> texts) {
  private static final JsonFactory FACTORY = new JsonFactory();

  static KmsAnswer read(byte[] in) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("the key service answered no object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          texts.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }
    return new KmsAnswer(texts);
  }

  /**
   * A question: the master key, the owner as the encryption context, and one more text.
   *
   * @param name of the further text
   */
  static byte[] question(String masterKey, String owner, String name, String text)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("KeyId", masterKey);
      out.writeObjectFieldStart("EncryptionContext");
      out.writeStringField("owner", owner);
      out.writeEndObject();
      out.writeStringField(name, text);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** The bytes of this name. */
  byte[] bytes(String name) throws IOException {
    String text = texts.get(name);
    if (text == null) {
      throw new IOException("the key service left out " + name);
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IOException("the key service garbled " + name, e);
    }
  }
}
