package org.mutualaid.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What reviewers at any level do to a claim. */
final class Reviews {
  private Reviews() {}

  static Answer act(Stage stage, Desk desk, String claimId, ObjectNode body, String key) {
    return stage.as(desk.person()).post("/admin/claims/" + claimId + "/actions", key, body);
  }

  /** Acts, and the claim is one version on and in the state that follows. */
  static Answer take(
      Stage stage, Desk desk, String claimId, ObjectNode body, String key, String to) {
    Answer taken = act(stage, desk, claimId, body, key).expect(200);
    String done = body.path("action").asText() + " by " + desk.person();
    Surprise.unlessEqual("the state after " + done, to, taken.at("/state"));
    Surprise.unlessEqual(
        "the version after " + done,
        body.path("version").asLong() + 1,
        taken.json().path("version").asLong());
    return taken;
  }
}
