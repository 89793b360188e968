package org.mutualaid.demo;

/** What the service refuses before anything is looked at, or as if nothing were there. */
final class AtTheGate {
  private AtTheGate() {}

  static void play(Stage stage, Cast cast, String claimId) {
    String claim = "/claims/" + claimId;
    stage.as("demo-d").get(claim).refused(404, "no-such-claim");
    stage.as("demo-stranger").get(claim).refused(404, "no-such-claim");
    stage.api().ask("GET", claim, Api.Asking.NOBODY).refused(401, "unauthorized");
    bad(stage, "not-a-token", claim);
    Visitor member = stage.as(cast.member());
    member.get("/no/such/route").refused(404, "no-such-route");
    member.get("/admin/claims/" + claimId).refused(403, "missing-scope");
    member
        .post("/claims", "", Json.object().put("event", 1))
        .refused(400, "idempotency-key-missing");
    stage
        .narrator()
        .tell("他人的申请、无令牌、无此路径：一律拒绝", "Others' claims, no token, unknown routes are refused");
  }

  private static void bad(Stage stage, String token, String claim) {
    stage.api().ask("GET", claim, new Api.Asking("", token, "", "")).refused(401, "unauthorized");
  }
}
