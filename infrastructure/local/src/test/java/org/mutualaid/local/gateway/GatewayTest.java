package org.mutualaid.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.template.Template;

/** The gateway over the template of the tests, with functions that answer at once. */
class GatewayTest {
  private static final Path FIXTURE = Path.of("src/test/resources/cloud/template.yaml");
  private static final String TOKEN = "Bearer good-token";
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  @TempDir Path folder;
  private BusinessClock clock;
  private Outcome outcome = answer(200, "{}");
  private Listener listener;

  @BeforeEach
  void listen() {
    var template =
        Template.read(FIXTURE, Map.of("WebOrigin", "http://pages:1", "TokenIssuer", "http://x"));
    clock = new BusinessClock(folder);
    var api = template.ofType("AWS::Serverless::Api").getFirst();
    var stage = new Stage(api, template.functions(), new Fake());
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    listener = Listener.open("the API", anywhere, new Gateway(stage, new Fake(), clock));
  }

  @AfterEach
  void close() {
    listener.close();
    http.close();
  }

  @Test
  void a_function_gets_a_whole_proxy_event() throws Exception {
    send(post("/things/a%20b?x=1&x=2&y=%E8%BA%AB", TOKEN, "{\"名\":1}"));

    ObjectNode event = steady(events.getFirst());
    JsonNode golden =
        Json.parse(Files.readString(Path.of("src/test/resources/gateway/event.json")));
    assertEquals(golden, event, event::toPrettyString);
  }

  @Test
  void business_time_is_what_the_event_says() throws Exception {
    clock.setOffset(Duration.ofDays(30));
    long before = System.currentTimeMillis();
    send(post("/things/7", TOKEN, ""));

    long time = events.getFirst().path("requestContext").path("requestTimeEpoch").asLong();
    assertTrue(time >= before + 30L * 24 * 3600 * 1000);
    assertTrue(time < before + 31L * 24 * 3600 * 1000);
  }

  @Test
  void a_preflight_is_answered_without_a_token_and_without_a_function() throws Exception {
    var answer = send(request("/things/7").method("OPTIONS", BodyPublishers.noBody()).build());

    assertEquals(204, answer.statusCode());
    assertEquals("http://pages:1", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("POST,OPTIONS", header(answer, "Access-Control-Allow-Methods"));
    assertTrue(asked.isEmpty());
  }

  @Test
  void without_a_token_the_authorizer_is_not_even_asked() throws Exception {
    var answer = send(request("/things/7").POST(BodyPublishers.noBody()).build());

    assertEquals(401, answer.statusCode());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals("http://pages:1", header(answer, "Access-Control-Allow-Origin"));
    assertEquals(
        header(answer, "x-amzn-RequestId"), Json.parse(answer.body()).path("instance").asText());
    assertTrue(asked.isEmpty());
  }

  @Test
  void a_denied_token_is_refused_as_the_template_words_it() throws Exception {
    var answer = send(post("/things/7", "Bearer bad", ""));

    assertEquals(401, answer.statusCode());
    assertEquals("#denied", type(answer));
    assertTrue(events.isEmpty());
  }

  @Test
  void an_answer_of_the_authorizer_holds_for_every_route() throws Exception {
    send(post("/things/7", TOKEN, ""));
    send(post("/things/8", TOKEN, ""));

    assertEquals(1, asked.size());
    assertEquals("/things/7", asked.getFirst().path("path").asText());
    assertTrue(asked.getFirst().path("methodArn").asText().endsWith(":local/test/POST/things/7"));
    assertEquals(2, events.size());
  }

  @Test
  void what_is_said_of_two_tokens_at_once_holds_for_neither_alone() throws Exception {
    send(
        request("/things/7")
            .headers("Authorization", "x", "Authorization", TOKEN)
            .POST(BodyPublishers.noBody())
            .build());
    send(post("/things/7", TOKEN, ""));

    assertEquals(2, asked.size());
  }

  @Test
  void an_unknown_route_or_method_is_answered_as_the_template_says() throws Exception {
    var noRoute = send(request("/nothing/here").header("Authorization", TOKEN).build());
    var noMethod = send(request("/things/7").header("Authorization", TOKEN).build());

    assertEquals(404, noRoute.statusCode());
    assertEquals("#no-such-route", type(noRoute));
    assertEquals(404, noMethod.statusCode());
    assertEquals("#no-such-route", type(noMethod));
  }

  @Test
  void ten_megabytes_pass_and_a_byte_more_does_not() throws Exception {
    String most = "x".repeat(10 * 1024 * 1024);

    assertEquals(200, send(post("/things/7", TOKEN, most)).statusCode());
    var answer = send(post("/things/7", TOKEN, most + "x"));
    assertEquals(413, answer.statusCode());
    assertEquals("#too-large", type(answer));
  }

  @Test
  void above_its_rate_a_method_is_throttled_and_others_are_not() throws Exception {
    assertEquals(200, send(request("/seldom").build()).statusCode());
    var answer = send(request("/seldom").build());

    assertEquals(429, answer.statusCode());
    assertEquals("2", header(answer, "Retry-After"));
    assertEquals(200, send(post("/things/7", TOKEN, "")).statusCode());
  }

  @Test
  void a_function_that_fails_dies_or_answers_nonsense_is_worded_by_the_template() throws Exception {
    for (Outcome bad :
        List.of(
            new Outcome.Failed("x"),
            new Outcome.Crashed(),
            new Outcome.Returned(Json.object().put("status", 200)))) {
      outcome = bad;
      var answer = send(post("/things/7", TOKEN, ""));
      assertEquals(500, answer.statusCode());
      assertEquals("#internal", type(answer));
      assertEquals("http://pages:1", header(answer, "Access-Control-Allow-Origin"));
    }
  }

  @Test
  void a_function_that_takes_too_long_is_a_504() throws Exception {
    outcome = new Outcome.TimedOut();

    var answer = send(post("/things/7", TOKEN, ""));
    assertEquals(504, answer.statusCode());
    assertEquals("#timed-out", type(answer));
  }

  @Test
  void what_a_function_sets_reaches_the_caller() throws Exception {
    outcome =
        new Outcome.Returned(
            Json.parse(
                """
                {"statusCode":201,"headers":{"Content-Type":"text/x"},"isBase64Encoded":true,
                "multiValueHeaders":{"X-Two":["a","b"]},"body":"6Lqr"}"""));

    var answer = send(post("/things/7", TOKEN, ""));
    assertEquals(201, answer.statusCode());
    assertEquals("text/x", header(answer, "Content-Type"));
    assertEquals(List.of("a", "b"), answer.headers().allValues("X-Two"));
    assertEquals("身", answer.body());
  }

  @Test
  void bytes_that_are_no_request_end_nothing() throws Exception {
    for (String bytes :
        List.of(
            "\r\n\r\n",
            "NONSENSE\r\n\r\n",
            "GET /%zz HTTP/1.1\r\n\r\n",
            "POST /things/7 HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST /things/7 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "GET http:\\\\x HTTP/1.1\r\nHost: \u0000\r\n\r\n")) {
      raw(bytes);
    }
    assertEquals(200, send(post("/things/7", TOKEN, "")).statusCode());
  }

  @Test
  void what_cannot_be_read_is_refused_as_the_template_words_it() throws Exception {
    for (String line : List.of("GET /%zz", "GET /things/%zz", "GET /seldom?x=%zz", "NONSENSE")) {
      String answer = raw(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 400 "), line + ": " + answer);
      assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
      assertTrue(answer.contains("#malformed"), answer);
    }
  }

  @Test
  void an_address_of_another_form_is_no_route() throws Exception {
    for (String line :
        List.of("GET //things/7", "OPTIONS *", "GET http://x/nothing", "GET /a%2Fb")) {
      String answer =
          raw(
              line
                  + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                  + TOKEN
                  + "\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 404 "), line + ": " + answer);
      assertTrue(answer.contains("#no-such-route"), answer);
    }
  }

  private String raw(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port())) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      socket.setSoTimeout(10_000);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Without what is another each time. */
  private static ObjectNode steady(JsonNode event) {
    ObjectNode steady = event.deepCopy();
    ObjectNode context = (ObjectNode) steady.path("requestContext");
    for (String changing : List.of("requestId", "extendedRequestId", "requestTime")) {
      context.put(changing, "…");
    }
    context.put("requestTimeEpoch", 0).put("domainName", "host");
    ((ObjectNode) steady.path("headers")).put("Host", "host");
    ((ObjectNode) steady.path("multiValueHeaders")).putArray("Host").add("host");
    return steady;
  }

  private HttpRequest post(String path, String token, String body) {
    return request(path)
        .header("Authorization", token)
        .header("User-Agent", "test")
        .header("idempotency-key", "k")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port() + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String type(HttpResponse<String> answer) {
    return Json.parse(answer.body()).path("type").asText();
  }

  private static Outcome answer(int status, String body) {
    return new Outcome.Returned(Json.object().put("statusCode", status).put("body", body));
  }

  private final class Fake implements Invoker {
    @Override
    public Outcome invoke(String function, JsonNode event) {
      if (function.equals("SampleFunction")) {
        events.add(event);
        return outcome;
      }
      asked.add(event);
      boolean good = event.path("headers").path("Authorization").asText().equals(TOKEN);
      return new Outcome.Returned(
          Json.parse(
              """
              {"principalId":"p","context":{"subject":"s","expiresAt":12},"policyDocument":{
              "Statement":[{"Effect":"%s","Resource":["arn:aws:execute-api:*:*:local/test/*"]}]}}"""
                  .formatted(good ? "Allow" : "Deny")));
    }

    @Override
    public boolean knows(String function) {
      return function.endsWith("Function");
    }
  }
}
