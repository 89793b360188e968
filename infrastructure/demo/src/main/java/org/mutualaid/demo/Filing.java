package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The member's part: tells of the event, brings the papers, submits. */
final class Filing {
  private final Stage stage;
  private final Cast cast;
  private Happening happening;
  private final Visitor member;

  Filing(Stage stage, Cast cast, Happening happening) {
    this.stage = stage;
    this.cast = cast;
    this.happening = happening;
    this.member = stage.as(cast.member());
  }

  /** The whole part. Gives the id of the claim, which then lies at the first desk. */
  String play() {
    Answer started = start();
    String claimId = started.at("/claimId");
    tellOf(started);
    submitTooEarly(claimId);
    new PaperWork(stage, cast, claimId).play();
    submit(claimId);
    return claimId;
  }

  /** What happened, with what is left for it. */
  Happening told() {
    return happening;
  }

  /** Another day is tried where an earlier run told of an event on that day. */
  private Answer start() {
    for (int attempt = 0; attempt < Run.DAYS; attempt++) {
      Answer answer = start(attempt);
      if (answer.status() != 409) {
        return repeated(answer.expect(201), attempt);
      }
      answer.refused(409, "claim-exists");
    }
    throw new Surprise("a day without a claim of " + cast.member(), "all are used: make reset");
  }

  private Answer start(int attempt) {
    JsonNode filing = happening.filedFor(stage.run().day(cast.story(), attempt));
    return member.post("/claims", startKey(attempt), filing);
  }

  private String startKey(int attempt) {
    return stage.run().key(cast.story(), "start-" + attempt);
  }

  /** The same request again gets the same answer; another one under its key is refused. */
  private Answer repeated(Answer first, int attempt) {
    Answer again = start(attempt).expect(201);
    Surprise.unlessEqual("the repeated start answered with", first.text(), again.text());
    Surprise.unlessEqual("Idempotency-Replayed", "true", again.header("Idempotency-Replayed"));
    JsonNode other = happening.filedFor(stage.run().day(cast.story(), attempt).minusDays(1));
    member.post("/claims", startKey(attempt), other).refused(422, "idempotency-key-reused");
    return first;
  }

  private void tellOf(Answer started) {
    Narrator narrator = stage.narrator();
    String reference = started.at("/reference");
    Surprise.unless(
        reference.matches("\\d{4} \\d{4} \\d{4}"), "a reference in groups", "it is " + reference);
    narrator.tell("申请已建立，编号 " + reference, "Started; the number to say on the phone");
    happening = Calculations.of(started.json(), happening);
    Calculations.check(started.json(), happening);
    narrator.tell("预计 " + happening.total() + " 元", "The estimate, step by step:");
    Calculations.steps(started.json()).forEach(narrator::quote);
    narrator.tell("需要的材料", "The papers, and why each is needed:");
    Json.each(started.json().path("papers"), Filing::paperAndWhy).forEach(narrator::quote);
  }

  private static String paperAndWhy(JsonNode paper) {
    List<String> names = Json.each(paper.path("anyOf"), one -> one.path("name").asText());
    return String.join(" / ", names) + " — " + paper.path("why").asText();
  }

  private void submitTooEarly(String claimId) {
    ClaimPage page = ClaimPage.of(member, claimId);
    if (!page.isAt(1) || page.missing().isEmpty()) {
      return;
    }
    Answer refused = submit(claimId, "too-early").refused(422, "papers-missing");
    List<String> listed = Json.each(refused.json().path("missing"), ClaimPage::firstCode);
    Surprise.unlessEqual("the papers listed as missing", page.missing(), listed);
    stage
        .narrator()
        .tell(
            "提前提交被拒，一次列出所缺 " + listed.size() + " 项", "Submitted too early: all is listed at once");
  }

  private void submit(String claimId) {
    Answer submitted = submit(claimId, "submit").expect(200);
    Surprise.unlessEqual("the state", "UNIT_REVIEW", submitted.at("/state"));
    Surprise.unlessEqual("the version", "2", submitted.at("/version"));
    stage.narrator().tell("已提交：" + submitted.at("/nextStep/words"), "Submitted");
  }

  private Answer submit(String claimId, String step) {
    return member.post(
        "/claims/" + claimId + "/actions",
        stage.run().key(cast.story(), step),
        Json.object().put("action", "Submit").put("version", 1));
  }
}
