package org.mutualaid.dynamodb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mutualaid.aws.JsonCalls;
import org.mutualaid.aws.JsonRefusal;
import org.mutualaid.aws.JsonService;

/** DynamoDB over its JSON protocol. */
record JsonApi(JsonCalls calls) implements Api {
  static final JsonService SERVICE =
      new JsonService("dynamodb", "DynamoDB_20120810", "application/x-amz-json-1.0");

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public Reply call(String operation, Request request) throws IOException {
    try {
      return reply(calls.ask(operation, body(request)));
    } catch (JsonRefusal e) {
      throw new Refusal(e.type(), reasons(e.body()));
    }
  }

  static byte[] body(Request request) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      write(out, request);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator out, Request request) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, Object> member : request.members().entrySet()) {
      out.writeFieldName(member.getKey());
      writeMember(out, member.getValue());
    }
    out.writeEndObject();
  }

  private static void writeMember(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Fields fields) {
      DynamoDbJson.write(out, fields.map());
    } else if (value instanceof Request part) {
      write(out, part);
    } else if (value instanceof List<?> parts) {
      out.writeStartArray();
      for (Object part : parts) {
        writeMember(out, part);
      }
      out.writeEndArray();
    } else {
      // A text, a number or a flag: the generator tells them apart.
      out.writePOJO(value);
    }
  }

  static Reply reply(byte[] body) throws IOException {
    List<Part> items = new ArrayList<>();
    Part last = Part.NONE;
    try (JsonParser in = opened(body)) {
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "Item" -> items.add(DynamoDbJson.part(in));
          case "Items" -> items.addAll(items(in));
          case "Responses" -> items.addAll(responses(in));
          case "LastEvaluatedKey" -> last = DynamoDbJson.part(in);
          default -> in.skipChildren();
        }
      }
    }
    return new Reply(items, last);
  }

  static List<Refusal.Reason> reasons(byte[] body) throws IOException {
    List<Refusal.Reason> reasons = new ArrayList<>();
    try (JsonParser in = opened(body)) {
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = in.currentName().equals("CancellationReasons");
        in.nextToken();
        if (found) {
          while (in.nextToken() != JsonToken.END_ARRAY) {
            reasons.add(reason(in));
          }
        } else {
          in.skipChildren();
        }
      }
    }
    return reasons;
  }

  private static Refusal.Reason reason(JsonParser in) throws IOException {
    String code = "None";
    Part item = Part.NONE;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "Code" -> code = in.getText();
        case "Item" -> item = DynamoDbJson.part(in);
        default -> in.skipChildren();
      }
    }
    return new Refusal.Reason(code, item);
  }

  private static List<Part> items(JsonParser in) throws IOException {
    List<Part> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(DynamoDbJson.part(in));
    }
    return items;
  }

  /** What a transaction read, one object for each item, empty where there is none. */
  private static List<Part> responses(JsonParser in) throws IOException {
    List<Part> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      Part item = Part.NONE;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        in.nextToken();
        item = DynamoDbJson.part(in);
      }
      items.add(item);
    }
    return items;
  }

  private static JsonParser opened(byte[] body) throws IOException {
    JsonParser in = FACTORY.createParser(body);
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("the table answered no object");
    }
    return in;
  }
}
