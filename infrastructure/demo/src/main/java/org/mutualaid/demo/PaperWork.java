package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the papers of one claim: a slot for each file, the file straight into S3, and a check. */
final class PaperWork {
  private static final int SLOT_ATTEMPTS = 10;

  private final Stage stage;
  private final Cast cast;
  private final String claimId;
  private final Visitor member;

  PaperWork(Stage stage, Cast cast, String claimId) {
    this.stage = stage;
    this.cast = cast;
    this.claimId = claimId;
    this.member = stage.as(cast.member());
  }

  void play() {
    List<String> papers = page().papers();
    wrongFile(papers.getFirst());
    List<String> sent = new ArrayList<>();
    for (int turn = 0; turn < papers.size(); turn++) {
      sent.add(send(papers.get(turn), file(papers.get(turn), turn), "file"));
    }
    ClaimPage judged = judged();
    sent.forEach(document -> statusOf(judged, document, "RECEIVED"));
    Surprise.unlessEqual("the papers missing", List.of(), judged.missing());
    stage.narrator().tell(sent.size() + " 份材料均已收到", "All papers were received and checked");
  }

  /** Brings one paper anew, as a reviewer asked. */
  void again(String paper) {
    String sent = send(paper, file(paper, papersSent()), "again");
    statusOf(judged(), sent, "RECEIVED");
  }

  /** A place of its own, so that the file is not one that was sent before. */
  private int papersSent() {
    return page().papers().size();
  }

  /** The file that is sent for a paper: the same whenever it is asked for. */
  PaperFile file(String paper, int turn) {
    return PaperFiles.of(turn, "演示-" + paper, stage.run().key(cast.story(), paper));
  }

  /** A file that is not what it says it is gets refused, with a reason that says how to mend it. */
  private void wrongFile(String paper) {
    PaperFile wrong = file(paper, 0).passedOffAs("演示-照片.jpg", "image/jpeg");
    String sent = send(paper, wrong, "wrong");
    JsonNode refused = statusOf(judged(), sent, "REFUSED");
    Surprise.unlessEqual("the flaw", "NOT_THE_DECLARED_TYPE", refused.at("/flaw/code").asText());
    stage.narrator().tell("不符的文件被退回", "A PDF called a photograph is refused:");
    stage.narrator().quote(refused.at("/flaw/words").asText());
  }

  private static JsonNode statusOf(ClaimPage page, String documentId, String wanted) {
    JsonNode document =
        page.document(documentId)
            .orElseThrow(() -> new Surprise("document " + documentId, "the claim has it not"));
    Surprise.unlessEqual(
        "the status of " + document.path("paper").asText(),
        wanted,
        document.path("status").asText());
    return document;
  }

  /** A slot whose time ran out while the cloud was away is given up for a new one. */
  private String send(String paper, PaperFile file, String step) {
    for (int attempt = 0; attempt < SLOT_ATTEMPTS; attempt++) {
      String key = stage.run().key(cast.story(), step + "-" + paper + "-" + attempt);
      Answer slot = slot(key, file.declaredAs(paper));
      String documentId = slot.at("/documentId");
      if (isThere(slot, documentId) || put(slot, file)) {
        return documentId;
      }
    }
    throw new Surprise("a slot that is still open for " + paper, "all had run out");
  }

  private Answer slot(String key, JsonNode declared) {
    return member.post("/claims/" + claimId + "/documents", key, declared).expect(201);
  }

  /** Whether an earlier playing of this run brought the file already. */
  private boolean isThere(Answer slot, String documentId) {
    return slot.header("Idempotency-Replayed").equals("true")
        && page()
            .document(documentId)
            .filter(document -> !document.path("status").asText().equals("AWAITED"))
            .filter(document -> !document.at("/flaw/code").asText().equals("NEVER_ARRIVED"))
            .isPresent();
  }

  /** Whether the file is in its slot now; not if the slot had run out. */
  private boolean put(Answer slot, PaperFile file) {
    Answer put = stage.cloud().send(Slot.putting(slot, file));
    if (put.status() == 412) {
      return true; // Written once before: an earlier try came through, its answer did not.
    }
    boolean over =
        OffsetDateTime.parse(slot.at("/upload/expiresAt"))
            .isBefore(OffsetDateTime.now(ZoneOffset.UTC));
    if (over && put.status() == 403) {
      return false;
    }
    put.expect(200);
    return true;
  }

  private ClaimPage judged() {
    return stage
        .patience()
        .until(
            "all files of " + claimId + " to be judged",
            () -> Optional.of(page()).filter(page -> !page.awaitsFiles()));
  }

  private ClaimPage page() {
    return ClaimPage.of(member, claimId);
  }
}
