package org.mutualaid.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.template.Template;

/** What a client sees where SAM local runs the API; SAM local itself is played here. */
class SamLocalTest {
  private static final Path FIXTURE = Path.of("src/test/resources/cloud/template.yaml");
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private final List<String> seenBehind = new CopyOnWriteArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir Path folder;
  private int status = 200;
  private String type = "application/json;charset=utf-8";
  private String said = "{}";
  private Listener behind;
  private Listener front;

  @BeforeEach
  void listen() {
    var template =
        Template.read(FIXTURE, Map.of("WebOrigin", "http://pages:1", "TokenIssuer", "http://x"));
    var api = template.ofType("AWS::Serverless::Api").getFirst();
    var functions = new Denying();
    var stage = new Stage(api, template.functions(), functions);
    var gateway = new Gateway(stage, functions, new BusinessClock(folder));
    behind = Listener.open("SAM local", ANYWHERE, this::answer);
    var address = URI.create("http://127.0.0.1:" + behind.port());
    front = Listener.open("the API", ANYWHERE, new SamLocal(stage, gateway, address));
  }

  @AfterEach
  void close() {
    front.close();
    behind.close();
    http.close();
  }

  private Reply answer(Request request) throws IOException {
    var body = new String(Request.asInputStream(request).readAllBytes(), StandardCharsets.UTF_8);
    seenBehind.add(
        "%s %s %s %s"
            .formatted(
                request.getMethod(),
                request.getHttpURI().getPathQuery(),
                request.getHeaders().get("Authorization"),
                body));
    return Reply.of(status, type, said).with("X-Kept", "yes");
  }

  @Test
  void a_request_and_its_answer_pass_as_they_are() throws Exception {
    status = 201;
    said = "{\"名\":1}";

    var answer = post("/things/a%20b?x=%E8%BA%AB", "身");
    assertEquals(List.of("POST /things/a%20b?x=%E8%BA%AB Bearer t 身"), seenBehind);
    assertEquals(201, answer.statusCode());
    assertEquals(said, answer.body());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("yes", answer.headers().firstValue("X-Kept").orElse(""));
  }

  @Test
  void its_own_refusals_are_worded_as_the_template_words_them() throws Exception {
    assertEquals("401 #unauthorized", refused(401, "Unauthorized"));
    assertEquals("401 #denied", refused(403, "User is not authorized to access this resource"));
    assertEquals("404 #no-such-route", refused(403, "Missing Authentication Token"));
  }

  @Test
  void a_refusal_of_a_function_is_left_alone() throws Exception {
    status = 403;
    type = "application/problem+json;charset=utf-8";
    said = "{\"message\":\"Unauthorized\"}";

    assertEquals(said, post("/things/7", "").body());
  }

  @Test
  void other_routes_are_the_gateways() throws Exception {
    var preflight = HttpRequest.newBuilder(at("/things/7")).method("OPTIONS", none()).build();
    var answer = http.send(preflight, BodyHandlers.ofString());

    assertEquals(204, answer.statusCode());
    assertEquals(
        "http://pages:1", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals(401, post("/nothing/here", "").statusCode());
    assertTrue(seenBehind.isEmpty());
  }

  @Test
  void while_it_is_not_there_the_caller_is_told_to_try_again() throws Exception {
    behind.close();

    assertEquals(504, post("/things/7", "").statusCode());
  }

  private String refused(int itsStatus, String message) throws Exception {
    status = itsStatus;
    type = "application/json";
    said = "{\"message\":\"" + message + "\"}\n";
    var answer = post("/things/7", "");
    return answer.statusCode() + " " + Json.parse(answer.body()).path("type").asText();
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(at(path))
            .header("Authorization", "Bearer t")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.BodyPublisher none() {
    return BodyPublishers.noBody();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + front.port() + path);
  }

  /** Asked by the gateway alone, about who may call what is not there. */
  private static final class Denying implements Invoker {
    @Override
    public Outcome invoke(String function, JsonNode event) {
      assertEquals("AuthorizeFunction", function);
      return new Outcome.Returned(
          Json.parse(
              "{\"principalId\":\"p\",\"policyDocument\":{\"Statement\":[{\"Effect\":\"Deny\",\"Resource\":\"*\"}]}}"));
    }

    @Override
    public boolean knows(String function) {
      return true;
    }
  }
}
