package org.mutualaid.local.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.json.Json;

class SnsEndpointTest {
  private static final String TOPIC = "arn:aws:sns:us-east-1:000000000000:notices";
  private static final String MESSAGE =
      "Action=Publish&TopicArn="
          + TOPIC
          + "&Message=%7B%22a%22%3A1%7D&MessageAttributes.entry.1.Name=dedupeId"
          + "&MessageAttributes.entry.1.Value.DataType=String"
          + "&MessageAttributes.entry.1.Value.StringValue=claim.2";
  @TempDir Path folder;
  private Topics topics;
  private Listener listener;

  @BeforeEach
  void listen() {
    topics = new Topics(folder, List.of(TOPIC));
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    listener = Listener.open("SNS", anywhere, new SnsEndpoint(topics));
  }

  @AfterEach
  void close() {
    listener.close();
  }

  @Test
  void what_is_answered_is_kept_with_its_attributes_over_a_restart() throws Exception {
    HttpResponse<String> answer = send(MESSAGE);

    assertEquals(200, answer.statusCode());
    JsonNode kept = new Topics(folder, List.of(TOPIC)).all().path(0);
    assertTrue(answer.body().contains("<MessageId>" + kept.path("messageId").asText()));
    assertEquals("{\"a\":1}", kept.path("message").asText());
    assertEquals("claim.2", kept.path("attributes").path("dedupeId").asText());
  }

  @Test
  void copies_are_kept_as_they_come() throws Exception {
    send(MESSAGE);
    send(MESSAGE);

    assertEquals(2, topics.all().size());
  }

  @Test
  void a_line_cut_short_by_a_kill_does_not_hide_the_others() throws Exception {
    send(MESSAGE);
    Files.writeString(
        folder.resolve("notices.jsonl"), "{\"messageId\":\"ha", StandardOpenOption.APPEND);

    Topics restarted = new Topics(folder, List.of(TOPIC));
    restarted.keep(TOPIC, Json.object().put("messageId", "after the restart"));

    assertEquals(2, restarted.all().size());
  }

  @Test
  void unknown_topics_and_actions_are_refused() throws Exception {
    assertEquals(404, send(MESSAGE.replace(":notices", ":nobody")).statusCode());
    assertEquals(400, send(MESSAGE.replace("Publish", "Subscribe")).statusCode());
  }

  private HttpResponse<String> send(String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port()))
            .POST(BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
