package org.mutualaid.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Kind;
import org.mutualaid.benefit.Plan;

/** What stands in any version: an old claim still names what a newer version has dropped. */
final class NamesInBooks {
  private NamesInBooks() {}

  static Optional<PlanBook.Title> titleOf(List<BookContent> versions, String plan) {
    return versions.reversed().stream()
        .flatMap(book -> Optional.ofNullable(book.planTitles().get(plan)).stream())
        .findFirst();
  }

  static Optional<PlanBook.Title> titleOf(List<BookContent> versions, BenefitCode benefit) {
    return versions.reversed().stream()
        .flatMap(book -> Optional.ofNullable(book.terms().get(benefit)).stream())
        .map(Terms::title)
        .findFirst();
  }

  static Set<String> papers(List<BookContent> versions) {
    return versions.stream()
        .flatMap(book -> book.terms().values().stream())
        .flatMap(terms -> terms.papers().stream())
        .flatMap(paper -> paper.anyOf().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Exclusions of plans and benefits, and what a paper may depend on. */
  static Set<String> circumstances(List<BookContent> versions, EventType type) {
    Set<String> codes = new TreeSet<>();
    for (BookContent book : versions) {
      for (Plan plan : book.rules().plans()) {
        for (Benefit benefit : plan.benefits()) {
          if (benefit.trigger() == type) {
            codes.addAll(plan.exclusions());
            codes.addAll(benefit.exclusions());
            conditions(book, benefit, codes);
          }
        }
      }
    }
    return codes;
  }

  /** The benefits for events of a type. */
  static Set<BenefitCode> benefitsOf(List<BookContent> versions, EventType type) {
    Set<BenefitCode> codes = new HashSet<>();
    for (BookContent book : versions) {
      for (Plan plan : book.rules().plans()) {
        codes.addAll(benefitsOf(plan, type));
      }
    }
    return codes;
  }

  /** Those of one plan, in its order. */
  static List<BenefitCode> benefitsOf(Plan plan, EventType type) {
    return plan.benefits().stream()
        .filter(benefit -> benefit.trigger() == type)
        .map(Benefit::code)
        .toList();
  }

  private static void conditions(BookContent book, Benefit benefit, Set<String> codes) {
    Terms terms = book.terms().get(benefit.code());
    if (terms == null) {
      return;
    }
    for (Terms.PaperRule paper : terms.papers()) {
      if (paper.onlyIf().isPresent()) {
        codes.add(paper.onlyIf().orElseThrow());
      }
    }
  }

  /** Who else may pay costs above the ceiling of the insurance. */
  static Set<String> payers(List<BookContent> versions) {
    Set<String> codes = new TreeSet<>();
    for (BookContent book : versions) {
      for (Plan plan : book.rules().plans()) {
        for (Benefit benefit : plan.benefits()) {
          if (benefit.kind() instanceof Kind.TieredPercent tiered) {
            codes.addAll(tiered.otherPayers());
          }
        }
      }
    }
    return codes;
  }
}
