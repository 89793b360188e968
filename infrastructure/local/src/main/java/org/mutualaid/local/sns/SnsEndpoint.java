package org.mutualaid.local.sns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mutualaid.local.http.Form;
import org.mutualaid.local.http.Replies;
import org.mutualaid.local.json.Json;

/** The SNS API as far as it is used here: {@code Publish}. */
public final class SnsEndpoint implements HttpHandler {
  private final Topics topics;

  /** Publishes to these topics. */
  public SnsEndpoint(Topics topics) {
    this.topics = topics;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, String> form = Form.of(exchange);
    String topic = form.getOrDefault("TopicArn", "");
    if (!form.getOrDefault("Action", "").equals("Publish")) {
      refuse(exchange, 400, "InvalidAction", "The embedded cloud knows Publish alone.");
    } else if (!topics.has(topic)) {
      refuse(exchange, 404, "NotFound", "Topic does not exist");
    } else {
      publish(exchange, topic, form);
    }
  }

  private void publish(HttpExchange exchange, String topic, Map<String, String> form)
      throws IOException {
    String id = UUID.randomUUID().toString();
    ObjectNode message = Json.object().put("messageId", id).put("topicArn", topic);
    message.put("receivedAt", Instant.now().toString());
    message.put("message", form.getOrDefault("Message", ""));
    message.set("attributes", attributes(form));
    topics.keep(topic, message);
    xml(
        exchange,
        200,
        """
        <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">\
        <PublishResult><MessageId>%1$s</MessageId></PublishResult>\
        <ResponseMetadata><RequestId>%1$s</RequestId></ResponseMetadata></PublishResponse>"""
            .formatted(id));
  }

  private static ObjectNode attributes(Map<String, String> form) {
    ObjectNode attributes = Json.object();
    for (int i = 1; form.containsKey("MessageAttributes.entry." + i + ".Name"); i++) {
      String entry = "MessageAttributes.entry." + i;
      attributes.put(
          form.getOrDefault(entry + ".Name", ""),
          form.getOrDefault(entry + ".Value.StringValue", ""));
    }
    return attributes;
  }

  private static void refuse(HttpExchange exchange, int status, String code, String message)
      throws IOException {
    xml(
        exchange,
        status,
        """
        <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">\
        <Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"""
            .formatted(code, message));
  }

  private static void xml(HttpExchange exchange, int status, String xml) throws IOException {
    Replies.send(exchange, status, "text/xml", xml.getBytes(StandardCharsets.UTF_8));
  }
}
