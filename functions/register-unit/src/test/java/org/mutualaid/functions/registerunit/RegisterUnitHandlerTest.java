package org.mutualaid.functions.registerunit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.roster.Office;

final class RegisterUnitHandlerTest {
  private static final OfficeId UNIT = new OfficeId("U-0100");
  private final Town town = new Town();
  private final RegisterUnitHandler handler =
      new RegisterUnitHandler(town.register(), town.settings());

  @Test
  void a_district_registers_a_unit_of_its_own() {
    Reply reply = send(Payload.of("register-unit/new-unit"));
    assertEquals(200, reply.status(), reply.body());
    assertEquals("U-0100", reply.at("unit"));
    assertEquals(
        Optional.of(new Office(UNIT, new OfficeId("D-0001"), Role.UNIT, 120)),
        town.offices().find(UNIT));
    assertEquals("true", send(Payload.of("register-unit/new-unit")).header("Idempotency-Replayed"));
  }

  @Test
  void who_is_neither_its_district_nor_the_city_registers_nothing() {
    for (String subject : List.of("unit-1", "demo-a", "nobody")) {
      Payload payload = Payload.of("register-unit/new-unit").from(subject);
      assertEquals("not-your-desk", send(payload).problem());
    }
    Payload elsewhere =
        Payload.of("register-unit/new-unit")
            .body("{'unit':'U-0100','district':'D-0002','first':'UNIT','staff':1}");
    assertEquals("not-your-desk", send(elsewhere).problem());
    assertEquals(200, send(elsewhere.from("city-1")).status());
  }

  @Test
  void a_body_is_told_everything_wrong_with_it() {
    assertEquals(
        List.of(
            "/district MISSING", "/first NOT_ONE_OF", "/staff OUT_OF_RANGE", "/unit NOT_A_CODE"),
        send(Payload.of("register-unit/everything-wrong")).errors());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("register-unit"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
