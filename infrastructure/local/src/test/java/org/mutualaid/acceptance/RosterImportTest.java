package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Patience;
import org.mutualaid.demo.Visitor;

/** A roster from its slot to its people, through the gateway, S3 and the clock. */
@Acceptance
final class RosterImportTest {
  /** Less than the clock takes from stroke to stroke. */
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  private static final String HEADER =
      "登录机构,登录号,姓名,电话,账户,单位,会籍状态,状态起日,入会日,家庭号,子女,出生日期,服务卡,在职状态,性别,职业," + "医疗保险,单位缴会费,参保\n";

  private final RunningCloud cloud;
  private final Visitor unit;

  RosterImportTest(RunningCloud cloud) {
    this.cloud = cloud;
    this.unit = cloud.as("unit-1");
  }

  @Test
  void a_roster_in_gb18030_is_looked_through_and_applied() {
    String good = row("roster-new", "王芳", "U-0001", "ACC-PROP 2026-01-01");
    String formula = row("roster-bad", "=1+1", "U-0001", "");
    String elsewhere = row("roster-other", "李娜", "U-0002", "");
    String id = sent("one", HEADER + good + formula + elsewhere);
    JsonNode ready = at(id, "READY");
    assertEquals(1, ready.at("/dryRun/added").asInt());
    assertEquals(2, ready.at("/dryRun/refused").asInt());
    assertEquals("FORMULA", ready.at("/remarks/0/code").asText());
    assertEquals(3, ready.at("/remarks/0/line").asInt());
    assertEquals("OTHER_UNIT", ready.at("/remarks/1/code").asText());
    assertFalse(ready.toString().contains("1+1"), "a report tells no cell");
    String apply = "{\"action\":\"Apply\",\"version\":%d}".formatted(ready.at("/version").asInt());
    Answer applying = unit.post("/admin/imports/" + id + "/actions", "apply-" + id, apply);
    assertEquals("APPLYING", applying.json().path("state").asText(), applying.text());
    JsonNode done = at(id, "DONE");
    assertEquals(ready.path("dryRun"), done.path("applied"));
  }

  @Test
  void a_broken_file_ends_in_a_report() {
    String id = sent("broken", "name\n" + row("roster-x", "王芳", "U-0001", ""));
    JsonNode refused = at(id, "REFUSED");
    assertEquals("BAD_HEADER", refused.at("/flaw/code").asText());
  }

  @Test
  void who_has_not_signed_in_yet_joins_the_roster_by_a_code() {
    String code = "7K2M-9QXR-4TBN-HW53";
    String id =
        sent(
            "codes",
            HEADER.replace("\n", ",绑定码\n")
                + row("", "李梅", "U-0001", "ACC-PROP 2026-01-01").replace("\n", "," + code + "\n"));
    JsonNode ready = at(id, "READY");
    assertEquals(1, ready.at("/dryRun/added").asInt(), ready.toString());
    String apply = "{\"action\":\"Apply\",\"version\":%d}".formatted(ready.at("/version").asInt());
    unit.post("/admin/imports/" + id + "/actions", "apply-" + id, apply);
    at(id, "DONE");

    Visitor newcomer = cloud.as("demo-new");
    Answer wrong = newcomer.post("/me/link", "link-1", "{\"code\":\"7K2M-9QXR-4TBN-HW54\"}");
    assertEquals("/docs/problems.md#code-not-taken", wrong.json().path("type").asText());
    Answer linked = newcomer.post("/me/link", "link-2", "{\"code\":\"%s\"}".formatted(code));
    assertEquals(200, linked.status(), linked.text());
    assertEquals(200, newcomer.get("/me/entitlements").status());
  }

  @Test
  void a_member_sends_no_roster() {
    Answer answer =
        Asked.of(cloud.url(0) + "/admin/imports")
            .with("Authorization", "Bearer " + cloud.as("demo-a").token())
            .with("Idempotency-Key", "no-roster")
            .send("POST", "{}");
    assertEquals(403, answer.status(), answer.text());
  }

  private String sent(String key, String file) {
    byte[] bytes = file.getBytes(Charset.forName("GB18030"));
    String declared =
        "{\"contentType\":\"text/csv\",\"size\":%d,\"sha256\":\"%s\"}"
            .formatted(bytes.length, sha256(bytes));
    JsonNode slot = unit.post("/admin/imports", "roster-" + key, declared).json();
    JsonNode upload = slot.path("upload");
    Asked put = Asked.of(upload.path("url").asText());
    upload.path("headers").properties().forEach(h -> put.with(h.getKey(), h.getValue().asText()));
    Answer answer = put.send("PUT", bytes);
    assertEquals(200, answer.status(), answer.text());
    return slot.path("importId").asText();
  }

  private JsonNode at(String id, String state) {
    JsonNode found =
        PATIENCE.until(
            "the import to be " + state,
            () ->
                Optional.of(unit.get("/admin/imports/" + id).json())
                    .filter(one -> one.path("state").asText().equals(state)));
    assertTrue(found.path("done").asInt() >= 0, found.toString());
    return found;
  }

  private String row(String subject, String name, String of, String enrolments) {
    return "%s,%s,%s,099-0000-1,DEMO-ACCT-1,%s,在会,2025-01-01,,,,1990-01-01,是,在职,女,,,,%s\n"
        .formatted(cloud.url(1), subject, name, of, enrolments);
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
