package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Visitor;

/** What staff register, and what is recorded of what they open, through the running gateway. */
@Acceptance
final class StaffRecordsTest {
  private final RunningCloud cloud;

  StaffRecordsTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void a_member_sees_who_opened_their_claim_and_an_auditor_sees_all_of_it() {
    Visitor member = cloud.as("demo-a");
    String id = member.get("/claims").json().at("/items/0/claimId").asText();
    assertEquals(200, cloud.as("city-1").get("/admin/claims/" + id).status());

    JsonNode looks = member.get("/claims/" + id + "/access-log").json().path("items");
    assertEquals("MUNICIPAL", looks.path(0).path("by").asText(), looks.toString());
    assertFalse(looks.toString().contains("city-1"), "by what they are, never by name");

    Answer evidence = cloud.as("auditor-1").get("/admin/claims/" + id + "/evidence");
    assertEquals(200, evidence.status(), evidence.text());
    assertTrue(evidence.json().path("acts").size() > 1, evidence.text());
    assertEquals("AUDITOR", evidence.json().at("/looks/0/as").asText());
    assertEquals(403, cloud.as("city-1").get("/admin/claims/" + id + "/evidence").status());
  }

  @Test
  void many_claims_are_taken_at_once_with_a_result_for_each() {
    String none = "{\"claimId\":\"%s\",\"version\":2}".formatted("0".repeat(26));
    String body = "{\"action\":\"Take\",\"claims\":[%s]}".formatted(none);
    Answer answer = cloud.as("unit-1").post("/admin/claims/actions", "many-1", body);
    assertEquals(200, answer.status(), answer.text());
    assertTrue(answer.text().contains("#no-such-claim"), answer.text());
  }

  @Test
  void a_district_registers_a_unit_of_its_own_and_none_of_another() {
    Visitor district = cloud.as("district-1");
    String unit = "{\"unit\":\"U-0901\",\"district\":\"%s\",\"first\":\"UNIT\",\"staff\":30}";
    assertEquals(200, district.post("/admin/units", "unit-1", unit.formatted("D-0001")).status());
    assertEquals(403, district.post("/admin/units", "unit-2", unit.formatted("D-0002")).status());
  }

  @Test
  void the_city_gets_a_slot_for_the_file_of_a_quarter_that_has_ended() {
    String startedAt = cloud.as("demo-a").get("/claims").json().at("/items/0/startedAt").asText();
    LocalDate before = OffsetDateTime.parse(startedAt).toLocalDate().minusMonths(3);
    String body =
        "{\"contentType\":\"text/csv\",\"quarter\":\"%d-Q%d\",\"size\":20480,\"sha256\":\"%s\"}"
            .formatted(
                before.getYear(),
                (before.getMonthValue() + 2) / 3,
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    Answer slot = cloud.as("city-1").post("/admin/settlements", "quarter-1", body);
    assertEquals(201, slot.status(), slot.text());
    assertEquals(403, cloud.as("unit-1").post("/admin/settlements", "quarter-2", body).status());
  }
}
