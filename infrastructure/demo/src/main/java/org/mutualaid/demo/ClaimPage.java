package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A claim as its member or a reviewer sees it at one moment. */
record ClaimPage(JsonNode claim) {
  /** The claim as its member sees it. */
  static ClaimPage of(Visitor member, String claimId) {
    return new ClaimPage(member.get("/claims/" + claimId).expect(200).json());
  }

  /** The claim as a reviewer sees it. */
  static ClaimPage forReview(Visitor reviewer, String claimId) {
    return new ClaimPage(reviewer.get("/admin/claims/" + claimId).expect(200).json());
  }

  String state() {
    return claim.path("state").asText();
  }

  long version() {
    return claim.path("version").asLong();
  }

  boolean awaitsSecondPerson() {
    return claim.path("awaiting").asText().equals("SECOND_PERSON");
  }

  /** Whether a step that leaves this version is still to be taken. */
  boolean isAt(long wanted) {
    return version() == wanted;
  }

  /** The first alternative of every paper that is asked for. */
  List<String> papers() {
    return Json.each(claim.path("papers"), ClaimPage::firstCode);
  }

  List<String> missing() {
    return Json.items(claim.path("papers"))
        .filter(paper -> !paper.path("met").asBoolean())
        .map(ClaimPage::firstCode)
        .toList();
  }

  /** The code of the first alternative of a paper. */
  static String firstCode(JsonNode paper) {
    return paper.at("/anyOf/0/code").asText();
  }

  Optional<JsonNode> document(String documentId) {
    return Json.items(claim.path("documents"))
        .filter(document -> document.path("documentId").asText().equals(documentId))
        .findFirst();
  }

  boolean awaitsFiles() {
    return Json.items(claim.path("documents"))
        .anyMatch(document -> document.path("status").asText().equals("AWAITED"));
  }
}
