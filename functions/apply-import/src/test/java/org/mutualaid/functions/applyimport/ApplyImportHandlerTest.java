package org.mutualaid.functions.applyimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.RosterImport;
import org.mutualaid.roster.StartImport;

final class ApplyImportHandlerTest {
  private final Town town = new Town();
  private final ApplyImportHandler handler =
      new ApplyImportHandler(town.imports(), town.settings());

  @BeforeEach
  void lookThroughARoster() {
    var request = new RequestKey(Town.person("unit-1"), "POST /admin/imports", "roster-1", "hash");
    new StartImport(town.imports())
        .on(new Declared(3, "hash"), request, Town.NOW, new Receipt("slot"));
    RosterImport begun = town.importWork().find(Town.importId()).orElseThrow();
    var ready =
        new RosterImport(
            begun.id(),
            begun.by(),
            begun.post(),
            begun.declared(),
            begun.startedAt(),
            ImportState.READY,
            3,
            Optional.empty(),
            9,
            new Counts(9, 0, 0, 0, 0, 0),
            Counts.NONE);
    assertTrue(town.importWork().keep(begun, ready, List.of(), Town.NOW));
  }

  @Test
  void a_roster_whose_report_was_read_is_to_be_applied() {
    Reply reply = send(Payload.of("apply-import/apply"));
    assertEquals(200, reply.status());
    assertEquals("APPLYING", reply.at("state"));
    assertEquals("4", reply.at("version"));
    assertEquals(ImportState.APPLYING, one().state());
    assertEquals(List.of(Town.importId()), town.importWork().unfinished(Town.NOW, 10));
  }

  @Test
  void the_same_request_gets_the_same_answer_and_another_comes_too_late() {
    Reply first = send(Payload.of("apply-import/apply"));
    assertEquals(first.body(), send(Payload.of("apply-import/apply")).body());
    Reply late = send(Payload.of("apply-import/apply").key("apply-2"));
    assertEquals(409, late.status());
    assertEquals("import-not-ready", late.problem());
    assertEquals("APPLYING", late.at("state"));
  }

  @Test
  void a_report_that_is_not_the_last_one_applies_nothing() {
    Payload payload = Payload.of("apply-import/apply").body("{'action':'Apply','version':2}");
    assertEquals("import-not-ready", send(payload).problem());
    assertEquals(ImportState.READY, one().state());
  }

  @Test
  void another_office_applies_nothing() {
    assertEquals("no-such-import", send(Payload.of("apply-import/apply").from("unit-2")).problem());
    assertEquals("no-such-import", send(Payload.of("apply-import/apply").from("demo-a")).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("apply-import"), 400));
  }

  private RosterImport one() {
    return town.importWork().find(Town.importId()).orElseThrow();
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
