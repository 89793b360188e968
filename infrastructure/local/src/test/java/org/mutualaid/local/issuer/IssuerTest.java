package org.mutualaid.local.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
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
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

class IssuerTest {
  private static final String NAME = "http://127.0.0.1:4001";
  private static final DemoPerson PERSON =
      new DemoPerson("demo-a", "甲", List.of("claims:file", "claims:review"), "says <this>");
  private static final String BACK = "http://localhost:5173/back";
  private static final String VERIFIER = "v".repeat(43);
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private Listener listener;

  @BeforeEach
  void listen() {
    var issuer =
        new Issuer(NAME, List.of(PERSON), folder.resolve("issuer.jwk"), r -> Reply.text(404, ""));
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    listener = Listener.open("issuer", anywhere, issuer);
  }

  @AfterEach
  void close() {
    listener.close();
    http.close();
  }

  @Test
  void a_tool_gets_an_access_token_for_a_demo_person_that_the_published_key_opens()
      throws Exception {
    var answer = token("grant_type=urn:mutualaid:demo&person=demo-a");

    JsonNode claims = verified(Json.parse(answer.body()).path("access_token").asText());
    assertEquals(NAME, claims.path("iss").asText());
    assertEquals("demo-a", claims.path("sub").asText());
    assertEquals("mutual-aid-tools", claims.path("client_id").asText());
    assertEquals("access", claims.path("token_use").asText());
    assertEquals("claims:file claims:review", claims.path("scope").asText());
    long life = claims.path("exp").asLong() - Instant.now().getEpochSecond();
    assertTrue(life > 3500 && life <= 3600, life + " s");
  }

  @Test
  void nobody_else_gets_one() throws Exception {
    assertEquals(400, token("grant_type=urn:mutualaid:demo&person=somebody").statusCode());
    assertEquals(400, token("grant_type=password&person=demo-a").statusCode());
    assertEquals(400, token("grant_type=%zz&person=%").statusCode());
  }

  @Test
  void a_page_signs_in_with_pkce_and_a_code_is_good_once() throws Exception {
    String code = code(query(BACK, "S256"));
    String form = redemption(code, VERIFIER);

    var first = token(form);
    assertEquals(200, first.statusCode());
    JsonNode id = verified(Json.parse(first.body()).path("id_token").asText());
    assertEquals("mutual-aid-pages", id.path("aud").asText());
    assertEquals("n", id.path("nonce").asText());
    assertEquals("id", id.path("token_use").asText());
    assertEquals(400, token(form).statusCode());
  }

  @Test
  void without_the_verifier_a_code_is_worth_nothing() throws Exception {
    String code = code(query(BACK, "S256"));

    assertEquals(400, token(redemption(code, "w".repeat(43))).statusCode());
    assertEquals(400, token(redemption(code, VERIFIER)).statusCode(), "and is used up");
  }

  @Test
  void the_sign_in_lists_the_people_and_refuses_foreign_pages_and_clients_without_pkce()
      throws Exception {
    var page = send(request("/authorize?" + query(BACK, "S256")).build());
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("says &lt;this&gt;"));

    for (String bad :
        List.of(
            query("https://evil.example/", "S256"),
            query("javascript:alert(1)", "S256"),
            query(BACK, "plain"),
            query(BACK, "S256").replace("mutual-aid-pages", "other"))) {
      assertEquals(400, send(request("/authorize?" + bad).build()).statusCode(), bad);
    }
  }

  @Test
  void the_key_is_the_same_after_a_restart_and_discovery_points_to_it() throws Exception {
    String before = send(request("/jwks.json").build()).body();
    listener.close();
    listen();

    JsonNode discovery =
        Json.parse(send(request("/.well-known/openid-configuration").build()).body());
    assertEquals(NAME + "/jwks.json", discovery.path("jwks_uri").asText());
    assertEquals(before, send(request("/jwks.json").build()).body());
  }

  private static String query(String redirect, String method) {
    return "response_type=code&client_id=mutual-aid-pages&redirect_uri=%s&state=st&nonce=n&code_challenge=%s&code_challenge_method=%s"
        .formatted(redirect, Codes.challenge(VERIFIER), method);
  }

  private static String redemption(String code, String verifier) {
    return "grant_type=authorization_code&client_id=mutual-aid-pages&redirect_uri=%s&code=%s&code_verifier=%s"
        .formatted(BACK, code, verifier);
  }

  private String code(String query) throws Exception {
    var answer =
        send(request("/authorize?" + query).POST(BodyPublishers.ofString("person=demo-a")).build());
    assertEquals(303, answer.statusCode());
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(location.endsWith("&state=st"), location);
    return location.replaceAll(".*[?&]code=([^&]*).*", "$1");
  }

  private JsonNode verified(String token) throws Exception {
    JsonNode key = Json.parse(send(request("/jwks.json").build()).body()).path("keys").path(0);
    String[] parts = token.split("\\.", -1);
    Signature signature = Signature.getInstance("SHA256withRSA");
    var spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertTrue(signature.verify(Base64.getUrlDecoder().decode(parts[2])));
    assertEquals(key.path("kid"), Json.parse(Base64.getUrlDecoder().decode(parts[0])).path("kid"));
    return Json.parse(Base64.getUrlDecoder().decode(parts[1]));
  }

  private static BigInteger number(JsonNode key, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asText()));
  }

  private HttpResponse<String> token(String form) throws Exception {
    return send(request("/token").POST(BodyPublishers.ofString(form)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port() + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, BodyHandlers.ofString());
  }
}
