package org.mutualaid.functions.authorize;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.PersonId;

/** The whole function, against an issuer that publishes its keys over HTTP. */
class AuthorizeHandlerTest {
  private static final Path EVENTS = Path.of("../../events/authorize");
  private static final String NAME = "https://issuer.example";
  private static final Instant NOW = Instant.parse("2026-04-20T02:00:00Z");
  private static final Issuer ISSUER = Issuer.withKey("k1", 2048);
  private static final String DENY =
      """
      {"principalId":"nobody","policyDocument":{"Version":"2012-10-17","Statement":[\
      {"Action":"execute-api:Invoke","Effect":"Deny","Resource":"%s"}]}}""";
  private static final String STAGE = "arn:aws:execute-api:eu-central-1:123456789012:a1b2c3/live/*";

  private static HttpServer server;
  private static URI address;

  @BeforeAll
  static void publish() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/jwks.json", 200, ISSUER.jwks());
    answer("/broken", 500, ISSUER.jwks());
    answer("/huge", 200, " ".repeat(70_000) + ISSUER.jwks());
    server.start();
    address = URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void a_member_is_let_in_everywhere_on_the_stage() {
    String expected =
        """
        {"principalId":"%s","policyDocument":{"Version":"2012-10-17","Statement":[\
        {"Action":"execute-api:Invoke","Effect":"Allow","Resource":"%s"}]},\
        "context":{"issuer":"%s","subject":"li-na","scope":"openid claims:file",\
        "expiresAt":"%d"}}"""
            .formatted(PersonId.of(NAME, "li-na"), STAGE, NAME, NOW.getEpochSecond() + 3600);

    assertEquals(expected, answerTo(withToken("member.json", token())));
  }

  @Test
  void the_stage_of_a_china_region_is_of_its_own_partition() {
    String answer = answerTo(withToken("china.json", token()));

    String stage = "arn:aws-cn:execute-api:cn-north-1:123456789012:a1b2c3/live/*";
    assertTrue(answer.contains("\"Effect\":\"Allow\",\"Resource\":\"" + stage + "\""));
  }

  @Test
  void a_token_that_is_none_is_denied() {
    assertEquals(DENY.formatted(STAGE), answerTo(event("member.json")));
  }

  @Test
  void a_request_without_a_token_is_denied() {
    assertEquals(DENY.formatted(STAGE), answerTo(event("no-token.json")));
  }

  @Test
  void two_tokens_are_denied_even_if_each_is_good() {
    assertEquals(DENY.formatted(STAGE), answerTo(withToken("two-tokens.json", token())));
  }

  @Test
  void another_scheme_is_denied() {
    String basic = withToken("member.json", token()).replace("Bearer ", "Basic ");

    assertEquals(DENY.formatted(STAGE), answerTo(basic));
  }

  @Test
  void nobody_is_let_in_while_the_keys_cannot_be_had() {
    String good = withToken("member.json", token());

    for (String keys : new String[] {"/broken", "/missing", "/huge"}) {
      assertEquals(DENY.formatted(STAGE), answerTo(good, address.resolve(keys)), keys);
    }
    assertEquals(DENY.formatted(STAGE), answerTo(good, URI.create("http://localhost:1/")));
  }

  @Test
  void the_answer_never_repeats_the_token() {
    String token = token();
    assertFalse(answerTo(withToken("member.json", token)).contains(token));
  }

  @Test
  void a_missing_setting_refuses_the_start_with_its_name() {
    Map<String, String> all =
        Map.of(
            "TOKEN_ISSUER",
            NAME,
            "TOKEN_CLIENT_IDS",
            "member-pages,staff-pages",
            "TOKEN_JWKS_URL",
            address.toString());
    assertDoesNotThrow(() -> new AuthorizeHandler(all));
    for (String name : all.keySet()) {
      Map<String, String> some = new HashMap<>(all);
      some.remove(name);
      var refused = assertThrows(IllegalStateException.class, () -> new AuthorizeHandler(some));
      assertTrue(refused.getMessage().contains(name), refused.getMessage());
    }
  }

  private static String token() {
    long now = NOW.getEpochSecond();
    return ISSUER.sign(
        "{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"JWT\"}",
        """
        {"iss":"%s","sub":"li-na","client_id":"member-pages","token_use":"access",\
        "scope":"openid claims:file","iat":%d,"exp":%d}"""
            .formatted(NAME, now, now + 3600));
  }

  private static String answerTo(String event) {
    return answerTo(event, address.resolve("/jwks.json"));
  }

  private static String answerTo(String event, URI jwks) {
    var keys = new IssuerKeys(new HttpFetch(jwks), () -> NOW);
    var rules = new TokenRules(NAME, Set.of("member-pages"));
    var out = new ByteArrayOutputStream();
    try {
      new AuthorizeHandler(rules, keys, () -> NOW)
          .handleRequest(
              new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, noContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The handler asks its context nothing; a question would fail. */
  private static Context noContext() {
    Class<?>[] type = {Context.class};
    return (Context)
        Proxy.newProxyInstance(
            type[0].getClassLoader(),
            type,
            (proxy, method, arguments) -> {
              throw new AssertionError(method);
            });
  }

  private static String withToken(String name, String token) {
    return event(name).replace("THE-TOKEN", token);
  }

  private static String event(String name) {
    try {
      return Files.readString(EVENTS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
