package org.mutualaid.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;

/** The papers of a claim, each asked for once, in the order of the books. */
final class PapersAsked {
  private PapersAsked() {}

  static List<PaperRequirement> of(
      Map<BenefitCode, Terms> terms, Assessment assessment, Event event) {
    return of(terms, asking(assessment), event);
  }

  static List<PaperRequirement> of(
      Map<BenefitCode, Terms> terms, Collection<BenefitCode> asking, Event event) {
    SequencedMap<List<String>, List<BenefitCode>> asked = new LinkedHashMap<>();
    for (BenefitCode benefit : asking) {
      Terms term = terms.get(benefit);
      if (term != null) {
        ask(term, benefit, event, asked);
      }
    }
    return merged(asked);
  }

  private static void ask(
      Terms term,
      BenefitCode benefit,
      Event event,
      SequencedMap<List<String>, List<BenefitCode>> asked) {
    for (Terms.PaperRule paper : term.papers()) {
      if (paper.onlyIf().isEmpty()
          || event.circumstances().contains(paper.onlyIf().orElseThrow())) {
        asked.putIfAbsent(paper.anyOf(), new ArrayList<>());
        Optional.ofNullable(asked.get(paper.anyOf())).orElseThrow().add(benefit);
      }
    }
  }

  /** Who could still pay; nobody can: all, so that a person can still decide. */
  private static Collection<BenefitCode> asking(Assessment assessment) {
    Set<BenefitCode> hopeful = new LinkedHashSet<>();
    for (Line line : assessment.lines()) {
      if (line.couldPay()) {
        hopeful.add(line.benefit());
      }
    }
    return hopeful.isEmpty() ? assessment.benefits() : hopeful;
  }

  /** A choice of papers goes where one of them is asked for anyway. */
  private static List<PaperRequirement> merged(
      SequencedMap<List<String>, List<BenefitCode>> asked) {
    List<PaperRequirement> papers = new ArrayList<>();
    for (List<String> anyOf : asked.keySet()) {
      if (!isMetByAnother(asked, anyOf)) {
        papers.add(new PaperRequirement(anyOf, askedBy(asked, anyOf)));
      }
    }
    return List.copyOf(papers);
  }

  /** Whether another requirement, once met, meets this one too. */
  private static boolean isMetByAnother(
      SequencedMap<List<String>, List<BenefitCode>> asked, List<String> anyOf) {
    for (List<String> other : asked.keySet()) {
      if (other.size() < anyOf.size() && anyOf.containsAll(other)) {
        return true;
      }
    }
    return false;
  }

  private static List<BenefitCode> askedBy(
      SequencedMap<List<String>, List<BenefitCode>> asked, List<String> anyOf) {
    Set<BenefitCode> askers = new LinkedHashSet<>();
    for (Map.Entry<List<String>, List<BenefitCode>> entry : asked.entrySet()) {
      if (entry.getKey().containsAll(anyOf)) {
        askers.addAll(entry.getValue());
      }
    }
    return List.copyOf(askers);
  }
}
