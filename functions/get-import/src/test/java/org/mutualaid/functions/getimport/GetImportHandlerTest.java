package org.mutualaid.functions.getimport;

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
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;
import org.mutualaid.roster.StartImport;

final class GetImportHandlerTest {
  private final Town town = new Town();
  private final GetImportHandler handler = new GetImportHandler(town.imports(), town.settings());

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
            new Counts(4, 2, 1, 1, 1, 0),
            Counts.NONE);
    List<Remark> remarks = List.of(Remark.at(7, Column.NAME, Remark.Code.FORMULA));
    assertTrue(town.importWork().keep(begun, ready, remarks, Town.NOW));
  }

  @Test
  void the_office_that_sent_it_sees_the_report() {
    Reply reply = send(Payload.of("get-import/report").in("en"));
    assertEquals(200, reply.status());
    assertEquals("READY", reply.at("state"));
    assertEquals("[\"Apply\"]", reply.at("possibleActions"));
    assertEquals("4", reply.at("dryRun.added"));
    assertEquals("9", reply.at("done"));
    assertTrue(reply.at("remarks").contains("\"line\":7,\"column\":\"name\""), reply.body());
    assertTrue(reply.at("remarks").contains("begins like a formula"), reply.body());
  }

  @Test
  void columns_are_named_in_the_language_of_the_reader() {
    Reply reply = send(Payload.of("get-import/report").in("zh-CN"));
    assertTrue(reply.at("remarks").contains("\"columnName\":\"姓名\""), reply.body());
  }

  @Test
  void another_office_and_a_missing_import_look_the_same() {
    Reply other = send(Payload.of("get-import/report").from("unit-2"));
    assertEquals(404, other.status());
    assertEquals("no-such-import", other.problem());
    for (Payload payload :
        List.of(
            Payload.of("get-import/report").from("demo-a"),
            Payload.of("get-import/report").path("importId", "0".repeat(26)),
            Payload.of("get-import/report").path("importId", ".."))) {
      assertEquals(other.body(), send(payload).body());
    }
  }

  @Test
  void a_cursor_that_was_never_given_is_refused() {
    for (String cursor : List.of("x", "-1", "1234567")) {
      Payload payload = Payload.of("get-import/report").query("cursor", cursor);
      assertEquals("bad-cursor", send(payload).problem());
    }
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("get-import"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
