package org.mutualaid.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The city's part: what one person may decide, and what needs a second one. */
final class Deciding {
  private static final long VERSION = 4;
  private static final Desk FIRST = Desk.CITY_1;
  private static final Desk SECOND = Desk.CITY_2;

  private final Stage stage;
  private final Cast cast;
  private final String claimId;

  Deciding(Stage stage, Cast cast, String claimId) {
    this.stage = stage;
    this.cast = cast;
    this.claimId = claimId;
  }

  /** A small sum: one person, copies are enough; but not somebody of the same household. */
  void approveAlone() {
    if (page().isAt(VERSION)) {
      act(SECOND, approve(VERSION, false), "household").refused(403, "own-claim");
      stage.narrator().tell("同住的审核员须回避", "Who lives with the member may not review");
    }
    take(FIRST, approve(VERSION, false), "approve", "APPROVED");
    stage.narrator().tell("市级审核通过", "Approved by one person: the sum is small");
  }

  /** A sum that was large until a cap cut it: one person, who has seen the paper originals. */
  void approveWhatIsLeft() {
    take(FIRST, approve(VERSION, true), "approve", "APPROVED");
    stage.narrator().tell("市级审核通过", "Approved by one person: a cap left little of the sum");
  }

  /** A large sum: the paper originals must be seen, and a second person must say the same. */
  void approveInTwo() {
    if (page().isAt(VERSION)) {
      act(FIRST, approve(VERSION, false), "unseen").refused(422, "originals-not-seen");
      stage.narrator().tell("大额须核原件", "A large sum needs the paper originals");
    }
    inTwo(approve(VERSION, true), approve(VERSION + 1, true), "APPROVED");
  }

  /** A rejection: always with a reason, an article and a second person. */
  void rejectInTwo(String reason, String article) {
    act(FIRST, Json.object().put("action", "Reject").put("version", VERSION), "no-reason")
        .refused(422, "invalid");
    inTwo(reject(VERSION, reason, article), reject(VERSION + 1, reason, article), "REJECTED");
  }

  private void inTwo(ObjectNode proposal, ObjectNode second, String to) {
    Answer proposed = take(FIRST, proposal, "propose", "MUNICIPAL_REVIEW");
    Surprise.unlessEqual("awaiting", "SECOND_PERSON", proposed.at("/awaiting"));
    stage.narrator().tell("等待第二人审核", "Proposed: a second person must say the same");
    whileWaiting(second);
    take(SECOND, second, "second", to);
    stage.narrator().tell("第二人审核完成", "Done by the second person");
  }

  private void whileWaiting(ObjectNode again) {
    ClaimPage page = page();
    if (!page.isAt(VERSION + 1)) {
      return;
    }
    Surprise.unless(page.awaitsSecondPerson(), "the member to see the waiting", "it is hidden");
    act(FIRST, again, "twice").refused(403, "acted-before");
    stage.narrator().tell("同一人不能审两次", "The same person cannot be the second");
  }

  private ClaimPage page() {
    return ClaimPage.of(stage.as(cast.member()), claimId);
  }

  private static ObjectNode approve(long version, boolean originalsSeen) {
    return Json.object()
        .put("action", "Approve")
        .put("version", version)
        .put("originalsSeen", originalsSeen);
  }

  private static ObjectNode reject(long version, String reason, String article) {
    return Json.object()
        .put("action", "Reject")
        .put("version", version)
        .put("reason", reason)
        .put("ruleArticle", article);
  }

  private Answer act(Desk desk, ObjectNode body, String step) {
    return Reviews.act(stage, desk, claimId, body, stage.run().key(cast.story(), step));
  }

  private Answer take(Desk desk, ObjectNode body, String step, String to) {
    String key = stage.run().key(cast.story(), step);
    return Reviews.take(stage, desk, claimId, body, key, to);
  }
}
