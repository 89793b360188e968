package org.mutualaid.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;

/** The papers of a claim, each asked for once, in the order of the books. */
final class PapersAsked {
  private PapersAsked() {}

  static List<PaperRequirement> of(
      Map<BenefitCode, Terms> terms, Assessment assessment, Event event) {
    SequencedMap<List<String>, List<BenefitCode>> asked = new LinkedHashMap<>();
    for (BenefitCode benefit : asking(assessment)) {
      Optional.ofNullable(terms.get(benefit)).stream()
          .flatMap(term -> term.papers().stream())
          .filter(
              paper ->
                  paper.onlyIf().stream().allMatch(code -> event.circumstances().contains(code)))
          .forEach(
              paper -> asked.computeIfAbsent(paper.anyOf(), _ -> new ArrayList<>()).add(benefit));
    }
    return merged(asked);
  }

  /** Who could still pay; nobody can: all, so that a person can still decide. */
  private static List<BenefitCode> asking(Assessment assessment) {
    List<BenefitCode> hopeful =
        assessment.lines().stream().filter(Line::couldPay).map(Line::benefit).distinct().toList();
    return hopeful.isEmpty() ? assessment.benefits() : hopeful;
  }

  /** A choice of papers goes where one of them is asked for anyway. */
  private static List<PaperRequirement> merged(
      SequencedMap<List<String>, List<BenefitCode>> asked) {
    List<PaperRequirement> papers = new ArrayList<>();
    asked.forEach(
        (anyOf, _) -> {
          if (narrower(asked, anyOf).isEmpty()) {
            papers.add(new PaperRequirement(anyOf, askedBy(asked, anyOf)));
          }
        });
    return papers;
  }

  /** Another requirement that, once met, meets this one too. */
  private static Optional<List<String>> narrower(
      Map<List<String>, List<BenefitCode>> asked, List<String> anyOf) {
    return asked.keySet().stream()
        .filter(other -> other.size() < anyOf.size() && anyOf.containsAll(other))
        .findFirst();
  }

  private static List<BenefitCode> askedBy(
      SequencedMap<List<String>, List<BenefitCode>> asked, List<String> anyOf) {
    return asked.entrySet().stream()
        .filter(entry -> entry.getKey().containsAll(anyOf))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .toList();
  }
}
