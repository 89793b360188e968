package org.mutualaid.functions.listplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.Plan;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class ListPlansHandlerTest {
  private final Town town = new Town();
  private final ListPlansHandler handler = new ListPlansHandler(town.book(), town.settings());

  @Test
  void every_plan_and_benefit_of_the_books_is_listed() {
    Reply reply = send(Payload.of("list-plans/all"));
    assertEquals(200, reply.status());
    assertEquals(town.book().version(), reply.at("rulesVersion"));
    for (Plan plan : town.book().rules().plans()) {
      assertTrue(reply.at("items").contains("\"plan\":\"" + plan.code() + "\""), plan.code());
      for (Benefit benefit : plan.benefits()) {
        assertTrue(reply.at("items").contains("\"benefit\":\"" + benefit.code() + "\""));
      }
    }
  }

  @Test
  void each_type_of_event_has_its_name_and_questions() {
    String events = send(Payload.of("list-plans/all")).at("events");
    assertTrue(events.contains("{\"type\":\"WATER\",\"name\":\"家庭水损\",\"questions\":[{"), events);
    assertTrue(events.contains("{\"code\":\"whatHappened\",\"words\":\"哪里的管道因何爆裂？\"}"), events);
    assertTrue(events.contains("{\"code\":\"STROKE\",\"name\":\"脑中风后遗症\"}"), events);
    assertTrue(events.contains("{\"code\":\"TRAFFIC\",\"name\":\"道路交通事故\"}"), events);
  }

  @Test
  void one_plan_says_what_it_costs_asks_and_pays() {
    Reply reply = send(Payload.of("list-plans/one"));
    assertEquals(200, reply.status());
    assertEquals("HOSP-ALLOW", reply.at("plan"));
    assertEquals("Hospital allowance for workers in service", reply.at("name"));
    assertEquals("DUES", reply.at("funding.code"));
    for (String words :
        List.of(
            "60.00 yuan for each share and year of cover, at most 1 of them for one person.",
            "Only a workplace can join, with all who take part together.",
            "You are from 16 to 60 years old, or older but not yet at the legal retirement age.",
            "40.00 yuan for each night in hospital.",
            "At most 7200.00 yuan in a year of cover.",
            "At most 180 nights in a year of cover.",
            "Nothing from day 1 to day 30 of cover; an accident does not wait.",
            "To be claimed within 2 years after the day it happened,",
            "In which hospital was it?",
            "List of hospital fees",
            "moved to another hospital within 24 hours")) {
      assertTrue(reply.body().contains(words), words + " in " + reply.body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACC-DUES|\"numbers\":[\"15000.00\",\"10\",\"100\"],\"words\":\"Of 15000.00 yuan, 10% for the"
            + " slightest to 100% for the worst grade of disability. (with dues of 26, 32 yuan)\"",
        "ACC-DUES|At least 50% of a workplace must take part; of fewer than 30 people, all.",
        "ACC-DUES|Only for a stay because of an accident.",
        "ACC-PROP|10000.00 yuan for all who share a home in a year of cover.",
        "CRIT-ILL|at most 2 of them for one person",
        "FEM-SPEC|Only for these: Cancer of the cervix, ",
        "MED-INSERVICE|Of the costs from 50000.00 to 100000.00 yuan, 60%.",
        "MED-INSERVICE|To be claimed from 01-01 to 03-31 (month and day) of the next year.",
        "MED-INSERVICE|The whole plan pays at most 200653.00 yuan a year.",
        "NEF-SPECIAL|It costs members nothing.",
        "NEF-SPECIAL|You have one of these occupations: courier, food delivery, "
      })
  void each_rule_of_a_plan_reads_as_a_sentence(String plan, String words) {
    String body = send(Payload.of("list-plans/one").path("planId", plan)).body();
    assertTrue(body.contains(words), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PET-CARE", "hosp-allow", "", "../HOSP-ALLOW", "计划"})
  void a_plan_that_is_not_in_the_books_does_not_exist(String plan) {
    Reply reply = send(Payload.of("list-plans/unknown").path("planId", plan));
    assertEquals(404, reply.status());
    assertEquals("no-such-plan", reply.problem());
  }

  @Test
  void members_and_staff_may_read_the_books_and_nobody_else() {
    Payload staff = Payload.of("list-plans/all").authorizer("scope", "claims:review");
    assertEquals(200, send(staff).status());
    Payload neither = Payload.of("list-plans/all").authorizer("scope", "openid");
    assertEquals("missing-scope", send(neither).problem());
  }

  @Test
  void a_token_that_ran_out_is_refused() {
    Payload payload = Payload.of("list-plans/all").authorizer("expiresAt", "1");
    assertEquals("unauthorized", send(payload).problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void no_rule_is_without_words_and_no_number_is_left_out(String language) {
    String body = send(Payload.of("list-plans/all").in(language)).body();
    for (String unworded :
        List.of("rule.", "event.", "funding.", "period.", "occupation.", "insurance.", "payer.")) {
      assertFalse(body.contains("\"" + unworded), unworded + " in " + body);
    }
    assertFalse(body.matches("(?s).*\\{\\d}.*"), body);
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("list-plans"), 300));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
