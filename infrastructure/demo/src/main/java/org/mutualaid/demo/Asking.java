package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a member asks before anything is filed: what the plan pays, and what it would be. */
final class Asking {
  private Asking() {}

  static void play(Stage stage, Cast cast, Happening happening) {
    Visitor member = stage.as(cast.member());
    readPlan(stage.narrator(), member, happening);
    member.get("/plans/NO-SUCH-PLAN").refused(404, "no-such-plan");
    estimate(stage, cast, happening);
  }

  /** Only asked: nobody hears of it, and a claim for the same event can be started afterwards. */
  private static void estimate(Stage stage, Cast cast, Happening happening) {
    ObjectNode question = Json.object();
    question.set("event", happening.event().apply(stage.run().day(cast.story(), 0)));
    Visitor member = stage.as(cast.member());
    Answer answer = member.post("/estimates", "", question).expect(200);
    Happening left = Calculations.of(answer.json(), happening);
    Calculations.check(answer.json(), left);
    question.set("cover", Json.object());
    member.post("/estimates", "", question).refused(403, "missing-scope");
    stage.narrator().tell("只问不报：预计 " + left.total() + " 元", "Only asked, and nothing is stored");
  }

  private static void readPlan(Narrator narrator, Visitor member, Happening happening) {
    String code = happening.benefit().split("\\.", 2)[0];
    JsonNode plans = member.get("/plans").expect(200).json();
    List<String> codes = Json.each(plans.path("items"), plan -> plan.path("plan").asText());
    Surprise.unless(codes.contains(code), code + " among the plans", "there are " + codes);
    JsonNode plan = member.get("/plans/" + code).expect(200).json();
    narrator.tell(
        "查看计划：" + plan.path("name").asText(), "What the plan pays, before anything is filed:");
    Json.items(plan.path("benefits"))
        .filter(benefit -> benefit.path("benefit").asText().equals(happening.benefit()))
        .flatMap(benefit -> Json.items(benefit.path("pays")))
        .forEach(rule -> narrator.quote(rule.path("words").asText()));
  }
}
