package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;

/** What the browser of a page of another origin asks before and with every request. */
@Acceptance
final class OtherOriginTest {
  private static final String ORIGIN = "http://pages.example:8080";
  private static final byte[] PDF =
      "%PDF-1.4\n% another origin\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final RunningCloud cloud;

  OtherOriginTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void the_api_tells_a_preflight_what_may_be_sent() {
    Answer answer =
        preflight(cloud.url(0) + "/claims", "POST", "authorization,content-type,idempotency-key");
    assertTrue(answer.status() == 200 || answer.status() == 204, answer.status() + "");
    allowsOrigin(answer);
    assertTrue(answer.header("access-control-allow-methods").contains("POST"));
    allowsHeaders(
        answer, List.of("authorization", "content-type", "idempotency-key", "accept-language"));
  }

  @Test
  void answers_refusals_and_the_gateways_own_refusals_can_be_read() {
    String token = "Bearer " + cloud.as("demo-a").token();
    for (String path : List.of("/claims", "/claims/" + "0".repeat(26), "/nowhere")) {
      allowsOrigin(
          Asked.of(cloud.url(0) + path)
              .with("Origin", ORIGIN)
              .with("Authorization", token)
              .send("GET", ""));
    }
    allowsOrigin(Asked.of(cloud.url(0) + "/claims").with("Origin", ORIGIN).send("GET", ""));
  }

  @Test
  void a_paper_can_be_put_straight_into_s3() {
    JsonNode upload = slot().json().path("upload");
    String url = upload.path("url").asText();
    List<String> headers =
        upload.path("headers").properties().stream().map(h -> h.getKey()).toList();
    Answer asked = preflight(url, "PUT", String.join(",", headers).toLowerCase(Locale.ROOT));
    assertEquals(200, asked.status(), asked.text());
    allowsOrigin(asked);
    Answer put = put(url, upload.path("headers"));
    assertEquals(200, put.status(), put.text());
    allowsOrigin(put);
    assertEquals(412, put(url, upload.path("headers")).status(), "a paper is written once");
  }

  private Answer slot() {
    String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    String started =
        "{\"event\":{\"type\":\"WATER\",\"date\":\"%s\",\"area\":\"1.00\"}}".formatted(day);
    String id =
        cloud.as("demo-d").post("/claims", "other-origin", started).json().path("claimId").asText();
    String declared =
        "{\"paper\":\"ID_CARD\",\"fileName\":\"a.pdf\",\"contentType\":\"application/pdf\",\"size\":%d,\"sha256\":\"%s\"}"
            .formatted(PDF.length, sha256());
    return cloud.as("demo-d").post("/claims/" + id + "/documents", "slot-" + id, declared);
  }

  private static String sha256() {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(PDF));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer put(String url, JsonNode headers) {
    Asked asked = Asked.of(url).with("Origin", ORIGIN);
    headers.properties().stream()
        .filter(
            header ->
                !Set.of("host", "content-length")
                    .contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(header -> asked.with(header.getKey(), header.getValue().asText()));
    return asked.send("PUT", PDF);
  }

  private static Answer preflight(String url, String method, String headers) {
    return Asked.of(url)
        .with("Origin", ORIGIN)
        .with("Access-Control-Request-Method", method)
        .with("Access-Control-Request-Headers", headers)
        .send("OPTIONS", "");
  }

  private static void allowsOrigin(Answer answer) {
    String allowed = answer.header("access-control-allow-origin");
    assertTrue(Set.of("*", ORIGIN).contains(allowed), answer.request() + " allows " + allowed);
  }

  private static void allowsHeaders(Answer answer, List<String> wanted) {
    List<String> allowed =
        List.of(
            answer.header("access-control-allow-headers").toLowerCase(Locale.ROOT).split(" *, *"));
    assertTrue(allowed.containsAll(wanted), allowed.toString());
  }
}
