package org.mutualaid.local.sns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Form;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

/** The SNS API as far as it is used here: {@code Publish}. */
public final class SnsEndpoint implements Endpoint {
  private final Topics topics;

  /** Publishes to these topics. */
  public SnsEndpoint(Topics topics) {
    this.topics = topics;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    Map<String, String> form = Form.body(request);
    String topic = form.getOrDefault("TopicArn", "");
    if (!form.getOrDefault("Action", "").equals("Publish")) {
      return refusal(400, "InvalidAction", "The embedded cloud knows Publish alone.");
    }
    return topics.has(topic)
        ? publish(topic, form)
        : refusal(404, "NotFound", "Topic does not exist");
  }

  private Reply publish(String topic, Map<String, String> form) throws IOException {
    String id = UUID.randomUUID().toString();
    ObjectNode message = Json.object().put("messageId", id).put("topicArn", topic);
    message.put("receivedAt", Instant.now().toString());
    message.put("message", form.getOrDefault("Message", ""));
    message.set("attributes", attributes(form));
    topics.keep(topic, message);
    return xml(
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

  private static Reply refusal(int status, String code, String message) {
    return xml(
        status,
        """
        <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">\
        <Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"""
            .formatted(code, message));
  }

  private static Reply xml(int status, String xml) {
    return Reply.of(status, "text/xml", xml);
  }
}
