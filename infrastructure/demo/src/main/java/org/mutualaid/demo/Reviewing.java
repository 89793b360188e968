package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;

/** The part of the first and second desk: the queue, the papers, and passing the claim on. */
final class Reviewing {
  private final Stage stage;
  private final Cast cast;
  private final String claimId;

  Reviewing(Stage stage, Cast cast, String claimId) {
    this.stage = stage;
    this.cast = cast;
    this.claimId = claimId;
  }

  /** The whole part. The claim then lies at the city's desk. */
  void play() {
    seenByTheRightDeskOnly();
    openPaper();
    staleVersion();
    take(cast.first(), "Confirm", 2, "DISTRICT_REVIEW");
    stage.narrator().tell(cast.first().office() + " 初审通过", "Confirmed at the first desk");
    take(cast.district(), "PassOn", 3, "MUNICIPAL_REVIEW");
    stage.narrator().tell(cast.district().office() + " 复审通过", "Passed on by the district");
  }

  private void seenByTheRightDeskOnly() {
    Visitor first = stage.as(cast.first().person());
    if (ClaimPage.forReview(first, claimId).isAt(2)) {
      stage.patience().until("the claim in the queue of " + cast.first(), this::queued);
      stage.narrator().tell("进入 " + cast.first().office() + " 的待办", "In the queue of its desk");
    }
    Visitor stranger = stage.as(cast.stranger().person());
    stranger.get("/admin/claims/" + claimId).refused(404, "no-such-claim");
    stranger.get(Lists.workOf(cast.first())).refused(403, "not-your-desk");
    boolean leaked = Lists.find(stranger, Lists.workOf(cast.stranger()), claimId).isPresent();
    Surprise.unless(!leaked, "the claim to be hidden from " + cast.stranger(), "it was shown");
    stage.narrator().tell(cast.stranger().office() + " 看不到", "Another desk does not see it");
  }

  private Optional<JsonNode> queued() {
    return Lists.find(stage.as(cast.first().person()), Lists.workOf(cast.first()), claimId);
  }

  private void openPaper() {
    Visitor reviewer = stage.as(cast.first().person());
    JsonNode document = received(ClaimPage.forReview(reviewer, claimId));
    Answer link =
        reviewer
            .get("/claims/" + claimId + "/documents/" + document.path("documentId").asText())
            .expect(200);
    byte[] bytes = stage.cloud().fetch(URI.create(link.at("/url")));
    String paper = document.path("paper").asText();
    PaperFile sent = new PaperWork(stage, cast, claimId).file(paper, 0);
    Surprise.unless(sent.sameBytes(bytes), "the very file that was sent", "another came");
    stage.narrator().tell("审核员打开 " + link.at("/fileName"), "A reviewer opens a paper");
  }

  private static JsonNode received(ClaimPage page) {
    String paper = page.papers().getFirst();
    return Json.items(page.claim().path("documents"))
        .filter(document -> document.path("paper").asText().equals(paper))
        .filter(document -> document.path("status").asText().equals("RECEIVED"))
        .findFirst()
        .orElseThrow(() -> new Surprise("a received " + paper, "there is none"));
  }

  /** Somebody who looked before the claim was submitted must look again. */
  private void staleVersion() {
    Answer stale =
        Reviews.act(stage, cast.first(), claimId, body("Confirm", 1), key("stale"))
            .refused(409, "stale");
    Surprise.unless(
        stale.json().path("currentVersion").asLong() >= 2 && !stale.json().path("since").isEmpty(),
        "the current version and what changed since",
        stale.text());
    stage.narrator().tell("旧版本被拒，并说明变化", "A stale version is refused, saying what changed");
  }

  private void take(Desk desk, String action, long version, String to) {
    Reviews.take(stage, desk, claimId, body(action, version), key(action), to);
  }

  private static ObjectNode body(String action, long version) {
    return Json.object().put("action", action).put("version", version);
  }

  private String key(String step) {
    return stage.run().key(cast.story(), step);
  }
}
