package org.mutualaid.dynamodb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Attribute values as JSON, in the form in which stream records have them: {@code {"S":"text"}}. So
 * sealed fields and stream records are read by the same code as items.
 */
final class DynamoDbJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DynamoDbJson() {}

  static byte[] write(Fields fields) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      write(out, fields.map());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Part read(byte[] json) {
    try (JsonParser in = FACTORY.createParser(json)) {
      in.nextToken();
      return part(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(JsonGenerator out, Map<String, AttributeValue> members) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, AttributeValue> member : members.entrySet()) {
      out.writeFieldName(member.getKey());
      write(out, member.getValue());
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, AttributeValue value) throws IOException {
    out.writeStartObject();
    out.writeFieldName(value.type().name());
    switch (value.type()) {
      case S -> out.writeString(value.s());
      case N -> out.writeString(value.n());
      case BOOL -> out.writeBoolean(value.bool());
      case B -> out.writeBinary(value.b());
      case M -> write(out, value.m());
      case L -> writeItems(out, value.l());
    }
    out.writeEndObject();
  }

  private static void writeItems(JsonGenerator out, List<AttributeValue> items) throws IOException {
    out.writeStartArray();
    for (AttributeValue item : items) {
      write(out, item);
    }
    out.writeEndArray();
  }

  /** The attributes at which the parser stands. */
  static Part part(JsonParser in) throws IOException {
    return new Part(members(in));
  }

  private static Map<String, AttributeValue> members(JsonParser in) throws IOException {
    Map<String, AttributeValue> members = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      members.put(name, value(in));
    }
    return members;
  }

  private static AttributeValue value(JsonParser in) throws IOException {
    in.nextToken();
    String type = in.currentName();
    in.nextToken();
    AttributeValue value =
        switch (type) {
          case "S" -> AttributeValue.fromS(in.getText());
          case "N" -> AttributeValue.fromN(in.getText());
          case "BOOL" -> AttributeValue.fromBool(in.getBooleanValue());
          case "B" -> AttributeValue.fromB(in.getBinaryValue());
          case "M" -> AttributeValue.fromM(members(in));
          case "L" -> AttributeValue.fromL(items(in));
          default -> throw new IOException("nothing of ours is stored as " + type);
        };
    in.nextToken();
    return value;
  }

  private static List<AttributeValue> items(JsonParser in) throws IOException {
    List<AttributeValue> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(in));
    }
    return items;
  }
}
