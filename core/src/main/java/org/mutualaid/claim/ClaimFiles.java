package org.mutualaid.claim;

import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.plan.PaperRequirement;

/** The papers that a claim asks for, and the files that are there for them. */
record ClaimFiles(ClaimState state, List<PaperRequirement> papers, List<Document> documents) {
  /**
   * The papers for which no good file is there yet: of all that the claim asks for, or where a
   * reviewer asked for some, of those.
   */
  List<PaperRequirement> missing() {
    return state instanceof ClaimState.Supplement supplement
        ? supplement.asked().stream()
            .filter(asked -> !isMet(asked))
            .map(asked -> new PaperRequirement(List.of(asked.paper()), List.of()))
            .toList()
        : papers.stream().filter(paper -> !isMet(paper)).toList();
  }

  boolean isMet(PaperAsked asked) {
    return good(asked.paper()) > asked.files();
  }

  boolean isMet(PaperRequirement requirement) {
    return filesFor(requirement).anyMatch(Document::received);
  }

  /** How many good files there are for a paper. */
  int good(String paper) {
    return Math.toIntExact(
        documents.stream().filter(file -> file.paper().equals(paper) && file.received()).count());
  }

  /** The codes of the papers for which a file may be added now. */
  List<String> open() {
    return state instanceof ClaimState.Supplement supplement
        ? supplement.asked().stream().map(PaperAsked::paper).distinct().toList()
        : papers.stream().flatMap(paper -> paper.anyOf().stream()).toList();
  }

  /** Whether a file for one of the alternatives has its slot and was not judged yet. */
  boolean isUnderWay(PaperRequirement requirement) {
    return filesFor(requirement).anyMatch(Document::awaited);
  }

  private Stream<Document> filesFor(PaperRequirement requirement) {
    return documents.stream().filter(file -> requirement.anyOf().contains(file.paper()));
  }
}
