package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings a roster in as an office does: a slot, the file into it, the report, and then applied. */
final class SendRoster {
  private final Stage stage;
  private final Visitor office;

  /**
   * Sends rosters.
   *
   * @param office the demo person who sends them
   */
  SendRoster(Options options, String office) {
    this.stage = new Stage(options, Run.fresh(), System.out, exchange -> {});
    this.office = stage.as(office);
  }

  /**
   * Asks for what is not there, so that the functions behind the routes start side by side and not
   * one after the other.
   */
  void wake() {
    String nothing = "/admin/imports/" + "0".repeat(26);
    Thread.ofVirtual().start(() -> office.get(nothing));
    String apply = "{\"action\":\"Apply\",\"version\":1}";
    Thread.ofVirtual().start(() -> office.post(nothing + "/actions", key("wake"), apply));
    Thread.ofVirtual().start(() -> office.post("/admin/imports", key("wake"), "{}"));
  }

  /** Returns how many rows say what the roster has now; a row that is refused is a surprise. */
  int send(String csv) {
    var file = new PaperFile("roster.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    Answer slot = office.post("/admin/imports", key("slot"), file.declared()).expect(201);
    stage.cloud().send(Slot.putting(slot, file)).expect(200);
    String path = "/admin/imports/" + slot.at("/importId");
    JsonNode ready = at(path, "READY");
    String apply = "{\"action\":\"Apply\",\"version\":%s}".formatted(ready.path("version"));
    office.post(path + "/actions", key("apply"), apply).expect(200);
    return rows(at(path, "DONE").path("applied"));
  }

  private String key(String step) {
    return stage.run().key("roster", step);
  }

  private JsonNode at(String path, String state) {
    return stage
        .patience()
        .until(
            "the roster to be " + state,
            () -> Optional.of(office.get(path).expect(200).json()).filter(one -> is(one, state)));
  }

  private static boolean is(JsonNode one, String state) {
    String now = one.path("state").asText();
    Surprise.unless(!now.equals("REFUSED"), "a roster that can be read", "it was refused: " + one);
    return now.equals(state);
  }

  private static int rows(JsonNode counts) {
    for (String bad : List.of("refused", "leftOut")) {
      Surprise.unlessEqual("how many rows are " + bad, 0, counts.path(bad).asInt());
    }
    return Stream.of("added", "changed", "ended", "unchanged")
        .mapToInt(what -> counts.path(what).asInt())
        .sum();
  }
}
