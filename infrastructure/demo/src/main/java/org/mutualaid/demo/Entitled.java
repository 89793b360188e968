package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** After the end of a story: the member looks what is reserved and what is left. */
final class Entitled {
  private Entitled() {}

  static void play(Stage stage, Cast cast, Happening happening) {
    JsonNode seen = stage.as(cast.member()).get("/me/entitlements").expect(200).json();
    List<JsonNode> caps =
        Json.items(seen.path("items"))
            .flatMap(item -> Json.items(item.path("benefits")))
            .filter(benefit -> benefit.path("benefit").asText().equals(happening.benefit()))
            .map(benefit -> benefit.path("cap"))
            .filter(cap -> !cap.path("reserved").asText().equals("0.00"))
            .toList();
    Surprise.unless(
        !caps.isEmpty(), "something reserved of " + happening.benefit(), seen.toString());
    Narrator narrator = stage.narrator();
    narrator.tell("会员查看各计划余额", "What is reserved, and what is left:");
    caps.forEach(
        cap ->
            narrator.quote(
                cap.path("reserved").asText()
                    + " / "
                    + cap.path("most").asText()
                    + "，余 "
                    + cap.path("left").asText()));
  }
}
