package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The end of a story: the member reads what happened, whose turn it is, and the calculation. */
final class Reading {
  private Reading() {}

  static void play(Stage stage, Cast cast, String claimId, Happening happening, List<String> acts) {
    Visitor member = stage.as(cast.member());
    JsonNode claim = ClaimPage.of(member, claimId).claim();
    JsonNode timeline = claim.path("timeline");
    Surprise.unlessEqual(
        "the actions on the timeline",
        acts,
        Json.each(timeline, entry -> entry.path("action").asText()));
    inOrder(timeline);
    Narrator narrator = stage.narrator();
    narrator.tell("会员查看全程", "The member reads every step:");
    Json.each(timeline, Reading::line).forEach(narrator::quote);
    narrator.tell("下一步：" + claim.at("/nextStep/words").asText(), "Whose turn, what next");
    Calculations.check(claim, happening);
    listed(stage, member, claim);
  }

  /** Lists may lag behind by a moment, never for good. */
  private static void listed(Stage stage, Visitor member, JsonNode claim) {
    String claimId = claim.path("claimId").asText();
    stage
        .patience()
        .until(
            "the claim in its member's list as " + claim.path("state").asText(),
            () ->
                Lists.find(member, "/claims?limit=20", claimId)
                    .filter(item -> item.path("state").equals(claim.path("state"))));
  }

  private static void inOrder(JsonNode timeline) {
    for (int at = 0; at < timeline.size(); at++) {
      Surprise.unlessEqual(
          "a version on the timeline", at + 1, timeline.get(at).path("version").asInt());
    }
  }

  private static String line(JsonNode entry) {
    String why = entry.has("reason") ? " — " + entry.at("/reason/words").asText() : "";
    String article = entry.has("ruleArticle") ? "（" + entry.path("ruleArticle").asText() + "）" : "";
    return String.join(
            "  ",
            entry.path("version").asText(),
            entry.path("at").asText(),
            entry.path("actionName").asText(),
            entry.path("by").asText())
        + why
        + article;
  }
}
