package org.mutualaid.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/** That a service said no. Its own words stay in the body: they may repeat what was asked. */
public final class JsonRefusal extends Exception {
  private static final long serialVersionUID = 1;
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Set<String> THROTTLING =
      Set.of(
          "ThrottlingException",
          "LimitExceededException",
          "RequestLimitExceeded",
          "ProvisionedThroughputExceededException");

  private final String type;
  private final transient byte[] body;

  private JsonRefusal(String service, String type, byte[] body) {
    super(service + " refused: " + type);
    this.type = type;
    this.body = body;
  }

  static JsonRefusal read(String service, byte[] body) throws IOException {
    return new JsonRefusal(service, typeIn(body), body);
  }

  /** The name of the service's exception, without the name space that may stand before it. */
  public String type() {
    return type;
  }

  /** The whole answer. */
  public byte[] body() {
    return body.clone();
  }

  /** Whether the service wants to be asked again a little later. */
  boolean isThrottling() {
    return THROTTLING.contains(type);
  }

  private static String typeIn(byte[] body) throws IOException {
    try (JsonParser in = FACTORY.createParser(body)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("a refusal that is no object");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = in.currentName().equals("__type");
        in.nextToken();
        if (found) {
          String type = in.getText();
          return type.substring(type.indexOf('#') + 1);
        }
        in.skipChildren();
      }
      return "";
    }
  }
}
