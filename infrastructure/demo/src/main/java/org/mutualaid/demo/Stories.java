package org.mutualaid.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The three stories: a stay in hospital, an accident, a burst pipe. */
final class Stories {
  private static final Cast HOSPITAL =
      new Cast("a", "demo-a", Desk.UNIT_1, Desk.UNIT_2, Desk.DISTRICT_1);
  private static final Cast ACCIDENT =
      new Cast("b", "demo-b", Desk.STATION_1, Desk.UNIT_1, Desk.DISTRICT_1);
  private static final Cast WATER =
      new Cast("c", "demo-c", Desk.UNIT_2, Desk.UNIT_1, Desk.DISTRICT_2);

  private static final int NIGHTS = 15;

  /** 15 nights at 40 a day. */
  private static final Happening STAY =
      new Happening(
          day ->
              Json.object()
                  .put("type", "HOSPITAL_STAY")
                  .put("admission", day.toString())
                  .put("discharge", day.plusDays(NIGHTS).toString())
                  .put("cause", "ILLNESS"),
          told("演示：突发肺炎住院", "演示诊断：肺炎").put("hospital", "演示医院"),
          "HOSP-ALLOW.DAILY",
          "600.00");

  /** Grade 8 is 30 in a hundred of 5,000. */
  private static final Happening FALL =
      new Happening(
          day -> {
            ObjectNode event =
                Json.object().put("type", "ACCIDENT_INJURY").put("date", day.toString());
            event.putArray("grades").add(8);
            return event;
          },
          told("演示：送件途中摔伤", "演示诊断：骨折").put("place", "演示路口"),
          "ACC-PROP.INJURY",
          "1500.00");

  /** 130 square metres at 100, of which the cap leaves 10,000. */
  static final Happening BURST_PIPE =
      new Happening(
          day ->
              Json.object().put("type", "WATER").put("date", day.toString()).put("area", "130.00"),
          told("演示：暖气管爆裂，全屋浸水", "").put("place", "演示小区"),
          "ACC-PROP.WATER",
          "10000.00");

  private final Stage stage;

  Stories(Stage stage) {
    this.stage = stage;
  }

  /** All three; each ends where its member reads the decision. */
  List<String> play() {
    return List.of(hospital(), accident(), water());
  }

  private String hospital() {
    stage.narrator().title("甲：住院津贴", "Member A: a stay in hospital, approved");
    Asking.play(stage, HOSPITAL, STAY);
    var filing = new Filing(stage, HOSPITAL, STAY);
    String claimId = filing.play();
    AtTheGate.play(stage, HOSPITAL, claimId);
    new Reviewing(stage, HOSPITAL, claimId).play();
    new Deciding(stage, HOSPITAL, claimId).approveAlone();
    List<String> acts = List.of("Start", "Submit", "Confirm", "PassOn", "Approve");
    Reading.play(stage, HOSPITAL, claimId, filing.told(), acts);
    Entitled.play(stage, HOSPITAL, filing.told());
    return claimId;
  }

  private String accident() {
    stage.narrator().title("乙：意外伤残", "Courier B: hurt at work, rejected by two");
    String claimId = new Filing(stage, ACCIDENT, FALL).play();
    new Reviewing(stage, ACCIDENT, claimId).play();
    new Deciding(stage, ACCIDENT, claimId).rejectInTwo("EXCLUDED_CAUSE", "第三条：工伤不在保障范围");
    List<String> acts = List.of("Start", "Submit", "Confirm", "PassOn", "Propose", "Reject");
    Reading.play(stage, ACCIDENT, claimId, FALL, acts);
    return claimId;
  }

  private String water() {
    stage.narrator().title("丙：水管爆裂", "Member C: a burst pipe, approved by two");
    var filing = new Filing(stage, WATER, BURST_PIPE);
    String claimId = filing.play();
    new Reviewing(stage, WATER, claimId).play();
    var deciding = new Deciding(stage, WATER, claimId);
    if (filing.told().equals(BURST_PIPE)) {
      deciding.approveInTwo();
      List<String> acts = List.of("Start", "Submit", "Confirm", "PassOn", "Propose", "Approve");
      Reading.play(stage, WATER, claimId, BURST_PIPE, acts);
    } else {
      deciding.approveWhatIsLeft();
      List<String> acts = List.of("Start", "Submit", "Confirm", "PassOn", "Approve");
      Reading.play(stage, WATER, claimId, filing.told(), acts);
    }
    Entitled.play(stage, WATER, filing.told());
    return claimId;
  }

  private static ObjectNode told(String whatHappened, String diagnosis) {
    ObjectNode narrative = Json.object().put("whatHappened", whatHappened);
    return diagnosis.isEmpty() ? narrative : narrative.put("diagnosis", diagnosis);
  }
}
