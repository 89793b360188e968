package org.mutualaid.sns;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.mutualaid.contract.Endpoint;
import org.mutualaid.contract.Endpoint.Answer;

/** Plays SNS as far as publishing goes, and keeps what it got. */
final class SnsEndpoint implements Endpoint.Service {
  private static final String ACCEPTED =
      "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>";

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  /** One message: its attributes as type and value. */
  record Message(String topic, String body, Map<String, List<String>> attributes) {}

  List<Message> messages() {
    return messages;
  }

  /** From now on answers every message with this status. */
  void fail(int with) {
    status = with;
  }

  @Override
  public Answer answer(String target, String body) {
    if (status == 200) {
      messages.add(message(form(body)));
    }
    return new Answer(status, "text/xml", ACCEPTED);
  }

  private static Message message(Map<String, String> form) {
    Map<String, List<String>> attributes = new HashMap<>();
    IntStream.iterate(1, at -> form.containsKey(name(at, "Name")), at -> at + 1)
        .forEach(
            at ->
                attributes.put(
                    form.get(name(at, "Name")),
                    List.of(
                        form.get(name(at, "Value.DataType")),
                        form.get(name(at, "Value.StringValue")))));
    return new Message(form.get("TopicArn"), form.get("Message"), attributes);
  }

  private static String name(int at, String part) {
    return "MessageAttributes.entry." + at + "." + part;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
