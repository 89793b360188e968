package org.mutualaid.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Role;

/** The rule books as the plan compiler left them on the class path. */
public final class CompiledPlanBook implements PlanBook {
  /** Where the compiled books stand, in the jar of the module plans. */
  public static final String RESOURCE = "/org/mutualaid/plans/rule-books.bin";

  /** First bytes of every compiled book; raised with every change of the form. */
  public static final int FORM = 0x4D41_0001;

  private final BookContent content;

  public CompiledPlanBook(BookContent content) {
    this.content = content;
  }

  /** Reads the books from the class path; a few milliseconds, meant for a constructor. */
  public static CompiledPlanBook load() {
    try (InputStream in = CompiledPlanBook.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "No rule books at " + RESOURCE + ". Put the module plans on the class path.");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Reads a compiled book from its bytes. */
  public static CompiledPlanBook of(byte[] bytes) throws IOException {
    return new CompiledPlanBook(BookReader.read(bytes));
  }

  /** All that the books say. */
  public BookContent content() {
    return content;
  }

  @Override
  public Rules rules() {
    return content.rules();
  }

  @Override
  public List<PaperRequirement> papersFor(Assessment assessment, Event event) {
    return PapersAsked.of(content.terms(), assessment, event);
  }

  @Override
  public ReviewLimits limitsFor(Assessment assessment) {
    return assessment.lines().stream()
        .map(Line::benefit)
        .map(benefit -> profile(terms(benefit).review()))
        .reduce(ReviewLimits::strictest)
        .orElseGet(() -> profile(content.defaultReview()));
  }

  @Override
  public Optional<Integer> reviewDays(Role level) {
    return Optional.ofNullable(content.reviewDays().get(level));
  }

  @Override
  public WorkingDays workingDays() {
    return content.workingDays();
  }

  @Override
  public Set<String> rejectionReasons() {
    return content.rejectionReasons();
  }

  @Override
  public Set<String> circumstances(EventType type) {
    Set<String> codes = new TreeSet<>();
    for (Plan plan : rules().plans()) {
      plan.benefits().stream()
          .filter(benefit -> benefit.trigger() == type)
          .forEach(benefit -> circumstances(plan, benefit).forEach(codes::add));
    }
    return codes;
  }

  @Override
  public Title titleOf(String plan) {
    return found(content.planTitles(), plan);
  }

  @Override
  public Title titleOf(BenefitCode benefit) {
    return terms(benefit).title();
  }

  /** Exclusions of the plan and the benefit, and what a paper may depend on. */
  private Stream<String> circumstances(Plan plan, Benefit benefit) {
    return Stream.of(
            plan.exclusions().stream(),
            benefit.exclusions().stream(),
            terms(benefit.code()).papers().stream().flatMap(paper -> paper.onlyIf().stream()))
        .flatMap(codes -> codes);
  }

  private ReviewLimits profile(String name) {
    return found(content.reviewProfiles(), name);
  }

  private Terms terms(BenefitCode benefit) {
    return found(content.terms(), benefit);
  }

  private static <K, V> V found(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(() -> new IllegalArgumentException("not in the rule books: " + key));
  }
}
