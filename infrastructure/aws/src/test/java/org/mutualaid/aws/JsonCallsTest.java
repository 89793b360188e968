package org.mutualaid.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.contract.Endpoint;
import org.mutualaid.contract.Endpoint.Answer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

class JsonCallsTest {
  private static final JsonService SERVICE =
      new JsonService("books", "Books_2026", "application/x-amz-json-1.0");
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Integer> pauses = new ArrayList<>();
  private final Endpoint endpoint = Endpoint.playing(this::answer);

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Test
  void the_operation_and_the_body_are_sent_and_the_answer_is_given_back() throws Exception {
    answers.add(answer(200, "{\"a\":1}"));
    assertEquals("{\"a\":1}", ask());
    assertEquals(List.of("Books_2026.Lend {}"), asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ThrottlingException",
        "LimitExceededException",
        "RequestLimitExceeded",
        "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"
      })
  void a_service_that_throttles_is_asked_again_after_a_pause(String type) throws Exception {
    answers.add(refused(type));
    answers.add(refused(type));
    answers.add(answer(200, "{}"));
    assertEquals("{}", ask());
    assertEquals(List.of(1, 2), pauses);
  }

  @Test
  void a_service_that_fails_is_asked_three_times_and_then_unknown() {
    for (int status : new int[] {500, 503, 500}) {
      answers.add(answer(status, "{\"__type\":\"InternalServerError\"}"));
    }
    var unknown = assertThrows(IOException.class, this::ask);
    assertEquals("books answered 500", unknown.getMessage());
    assertEquals(JsonCalls.TRIES, asked.size());
  }

  @Test
  void no_try_begins_that_could_outlive_the_call() {
    answers.add(answer(500, "{}"));
    var patience = new Patience(LONG, LONG, pauses::add);
    assertThrows(IOException.class, () -> calls(patience).ask("Lend", bytes("{}")));
    assertEquals(1, asked.size());
  }

  @Test
  void a_refusal_is_told_by_its_name_and_once() {
    answers.add(refused("com.example#NoSuchBook"));
    var refused = assertThrows(JsonRefusal.class, this::ask);
    assertEquals("NoSuchBook", refused.type());
    assertEquals("books refused: NoSuchBook", refused.getMessage());
    assertTrue(new String(refused.body(), UTF_8).contains("secret"));
    assertEquals(1, asked.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "<html>", "{\"__type\":"})
  void a_refusal_that_cannot_be_read_is_unknown(String body) {
    for (int tries = 0; tries < JsonCalls.TRIES; tries++) {
      answers.add(answer(400, body));
    }
    assertThrows(IOException.class, this::ask);
  }

  @Test
  void an_answer_whose_checksum_is_another_is_asked_for_again() throws Exception {
    var checksum = new CRC32();
    checksum.update(bytes("{\"a\":1}"));
    var right = Map.of("x-amz-crc32", Long.toString(checksum.getValue()));
    answers.add(new Answer(200, "application/x-amz-json-1.0", "{\"a\":2}", right));
    answers.add(new Answer(200, "application/x-amz-json-1.0", "{\"a\":1}", right));
    assertEquals("{\"a\":1}", ask());
    assertEquals(2, asked.size());
  }

  @Test
  void nobody_there_is_unknown() {
    endpoint.close();
    assertThrows(IOException.class, this::ask);
    assertEquals(List.of(1, 2), pauses);
  }

  @Test
  void credentials_that_cannot_be_had_are_no_mistake_of_the_request() {
    AwsCredentialsProvider none =
        () -> {
          throw SdkClientException.create("no keys today");
        };
    assertThrows(IOException.class, () -> calls(none, patience()).ask("Lend", bytes("{}")));
  }

  @Test
  void the_ordinary_endpoint_is_the_one_of_the_partition() {
    assertEquals(
        URI.create("https://dynamodb.cn-north-1.amazonaws.com.cn"),
        JsonCalls.ordinary("dynamodb", Region.CN_NORTH_1));
    assertEquals(
        URI.create("https://kms.eu-west-1.amazonaws.com"),
        JsonCalls.ordinary("kms", Region.EU_WEST_1));
  }

  @Test
  void a_request_is_signed_for_the_service_and_the_region() {
    String signature =
        calls(patience())
            .signed("Lend", bytes("{}"))
            .httpRequest()
            .firstMatchingHeader("Authorization")
            .orElseThrow();
    assertTrue(signature.startsWith("AWS4-HMAC-SHA256 Credential=local/"), signature);
    assertTrue(signature.contains("/eu-west-1/books/aws4_request"), signature);
  }

  private String ask() throws IOException, JsonRefusal {
    return new String(calls(patience()).ask("Lend", bytes("{}")), UTF_8);
  }

  private Patience patience() {
    return new Patience(LONG, LONG.multipliedBy(9), pauses::add);
  }

  private JsonCalls calls(Patience patience) {
    var someone = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    return calls(someone, patience);
  }

  private JsonCalls calls(AwsCredentialsProvider credentials, Patience patience) {
    return new JsonCalls(SERVICE, endpoint.uri(), Region.EU_WEST_1, credentials, patience);
  }

  private Answer answer(String target, String body) {
    asked.add(target + " " + body);
    return answers.removeFirst();
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, "application/x-amz-json-1.0", body);
  }

  private static Answer refused(String type) {
    return answer(400, "{\"message\":{\"x\":\"secret\"},\"__type\":\"" + type + "\"}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
