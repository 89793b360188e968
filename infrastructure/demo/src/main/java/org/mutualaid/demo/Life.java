package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Ninety days of one claim: a request for papers, the reminders, the papers, approval by two, taken
 * back, refusal by two, an appeal, and the panel that changes the decision.
 */
final class Life {
  private static final Cast CAST =
      new Cast("life", "demo-d", Desk.UNIT_2, Desk.UNIT_1, Desk.DISTRICT_2);

  private final Stage stage;
  private final BusinessTime time;
  private final List<String> acts = new ArrayList<>(List.of("Start", "Submit"));
  private String claimId = "";

  Life(Stage stage, BusinessTime time) {
    this.stage = stage;
    this.time = time;
  }

  void play() {
    stage.narrator().title("丁：一份申请的九十天", "Member D: ninety days of a claim");
    claimId = new Filing(stage, CAST, Stories.BURST_PIPE).play();
    papersAreAskedFor();
    reminded();
    papersCome();
    reviewed();
    approvedAndTakenBack();
    refusedByTwo();
    appealed();
    decidedByThePanel();
    read();
  }

  private void papersAreAskedFor() {
    time.day(1);
    ObjectNode request = body("RequestPapers");
    request.putArray("papers").addObject().put("paper", paper()).put("why", "UNREADABLE");
    take(CAST.first(), request, "SUPPLEMENT");
    stage.narrator().tell("一次性告知须补正的材料", "Asked, once, for everything that is missing");
  }

  private String paper() {
    return member().papers().getFirst();
  }

  private void reminded() {
    time.day(11);
    told("SUPPLEMENT_REMINDER", "第 10 天提醒", "Reminded after 10 days");
    time.day(21);
    told("SUPPLEMENT_REMINDER_AGAIN", "第 20 天再次提醒", "Reminded after 20 days");
    time.day(28);
    told("SUPPLEMENT_LAST_CALL", "第 27 天最后提醒", "Called upon for the last time");
    told("SUPPLEMENT_CALL_MEMBER", "坐席任务：致电会员", "A task for the hotline: call, offer help");
  }

  private void papersCome() {
    time.day(29);
    new PaperWork(stage, CAST, claimId).again(paper());
    act("PapersIn", body("PapersIn"), "UNIT_REVIEW");
    stage.narrator().tell("补正材料已交", "The paper came in time: the clock goes on");
  }

  private void reviewed() {
    time.day(30);
    take(CAST.first(), body("Confirm"), "DISTRICT_REVIEW");
    time.day(31);
    take(CAST.district(), body("PassOn"), "MUNICIPAL_REVIEW");
    stage.narrator().tell("初审、复审通过", "Through the first two reviews");
  }

  /** A cap may have left a sum that one person decides. */
  private void approvedAndTakenBack() {
    time.day(33);
    ObjectNode approve = body("Approve").put("originalsSeen", true);
    Desk last = Desk.CITY_1;
    if (done(Desk.CITY_1, approve).at("/state").equals("MUNICIPAL_REVIEW")) {
      acts.add("Propose");
      last = Desk.CITY_2;
      done(last, body("Approve").put("originalsSeen", true));
    }
    acts.add("Approve");
    Surprise.unlessEqual("the state", "APPROVED", member().state());
    stage.narrator().tell("终审通过", "Approved by the city");
    time.day(35);
    take(last, body("Undo").put("note", "演示：发现新情况"), "MUNICIPAL_REVIEW");
    stage.narrator().tell("拨付前撤回", "Taken back before the money is ordered");
  }

  private void refusedByTwo() {
    time.day(36);
    done(Desk.CITY_1, reject());
    acts.add("Propose");
    take(Desk.CITY_2, reject(), "REJECTED");
    stage.narrator().tell("两人一致：不予给付", "Refused, by two people, with the reason and the article");
  }

  private ObjectNode reject() {
    return body("Reject").put("reason", "FACTS_NOT_PROVEN").put("ruleArticle", "第九条");
  }

  private void appealed() {
    time.day(60);
    act("Appeal", body("Appeal").put("grounds", "演示：有新的证明"), "APPEAL");
    stage.narrator().tell("会员申请复核", "The member appeals, in time");
  }

  private void decidedByThePanel() {
    time.day(70);
    vote(Desk.PANEL_2, "APPEAL");
    vote(Desk.PANEL_3, "APPEAL");
    time.day(75);
    done(Desk.PANEL_1, body("Vote").put("choice", "CHANGE"));
    acts.add("Change");
    Surprise.unlessEqual("the state", "APPROVED", member().state());
    stage.narrator().tell("会审三票：改为给付", "Three votes of the panel: the decision is changed");
  }

  private void vote(Desk desk, String to) {
    take(desk, body("Vote").put("choice", "CHANGE"), to);
  }

  private void read() {
    time.day(90);
    told("STILL_WORKING", "逾期告知会员", "Told that the payment is late, and not forgotten");
    ClaimPage page = member();
    List<String> shown = Json.each(page.claim().path("timeline"), e -> e.path("action").asText());
    Surprise.unlessEqual("what was done", acts, shown);
    Surprise.unlessEqual("the version", (long) acts.size(), page.version());
    stage.narrator().tell("会员看到全部 " + acts.size() + " 步", "The member reads every step");
  }

  private void told(String reason, String zh, String en) {
    stage
        .patience()
        .until(
            "a notice " + reason + " of " + claimId,
            () ->
                Json.items(notices())
                    .map(JsonNode::toString)
                    .filter(notice -> notice.contains(claimId) && notice.contains(reason + "\""))
                    .findFirst());
    stage.narrator().tell(zh, en);
  }

  private JsonNode notices() {
    URI address = URI.create(stage.options().issuer() + "/console/notices");
    return stage.cloud().send(Cloud.request(address).build()).expect(200).json();
  }

  private ObjectNode body(String action) {
    return Json.object().put("action", action).put("version", member().version());
  }

  private ClaimPage member() {
    return ClaimPage.of(stage.as(CAST.member()), claimId);
  }

  private String key() {
    return stage.run().key(CAST.story(), "step-" + member().version());
  }

  private void act(String action, ObjectNode body, String to) {
    Answer done =
        stage.as(CAST.member()).post("/claims/" + claimId + "/actions", key(), body).expect(200);
    Surprise.unlessEqual("the state", to, done.at("/state"));
    acts.add(action);
  }

  private void take(Desk desk, ObjectNode body, String to) {
    Reviews.take(stage, desk, claimId, body, key(), to);
    acts.add(body.path("action").asText());
  }

  private Answer done(Desk desk, ObjectNode body) {
    return Reviews.act(stage, desk, claimId, body, key()).expect(200);
  }
}
