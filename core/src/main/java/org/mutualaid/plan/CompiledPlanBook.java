package org.mutualaid.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.KnownNames;
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
  public static final int FORM = 0x4D41_0003;

  private final List<BookContent> versions;
  private final Map<String, Rules> ofData = new ConcurrentHashMap<>();

  /** Takes at least one version, the oldest first. */
  public CompiledPlanBook(List<BookContent> versions) {
    this.versions = List.copyOf(versions);
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

  /** Reads compiled books from their bytes. */
  public static CompiledPlanBook of(byte[] bytes) throws IOException {
    return new CompiledPlanBook(BookReader.read(bytes));
  }

  /** All versions, the oldest first. */
  public List<BookContent> versions() {
    return versions;
  }

  /** All that the newest version says. */
  public BookContent content() {
    return versions.getLast();
  }

  @Override
  public Rules rulesOn(LocalDate day) {
    return inForceOn(day).rules();
  }

  @Override
  public Rules rulesOfDataOn(LocalDate day) {
    BookContent book = inForceOn(day);
    return ofData.computeIfAbsent(book.rules().version(), _ -> SettledFromData.rules(book));
  }

  private BookContent inForceOn(LocalDate day) {
    BookContent inForce = versions.getFirst();
    for (BookContent version : versions) {
      inForce = version.rules().validFrom().isAfter(day) ? inForce : version;
    }
    return inForce;
  }

  @Override
  public Rules rules() {
    return content().rules();
  }

  @Override
  public List<PaperRequirement> papersFor(Assessment assessment, Event event) {
    return PapersAsked.of(judgedBy(assessment).terms(), assessment, event);
  }

  @Override
  public List<PaperRequirement> papersOfAny(Event event) {
    List<BenefitCode> all = new ArrayList<>();
    for (Plan plan : inForceOn(event.date()).rules().plans()) {
      all.addAll(NamesInBooks.benefitsOf(plan, event.type()));
    }
    return PapersAsked.of(inForceOn(event.date()).terms(), all, event);
  }

  @Override
  public Set<BenefitCode> benefitsOf(EventType type) {
    return NamesInBooks.benefitsOf(versions, type);
  }

  @Override
  public ReviewLimits limitsFor(Assessment assessment) {
    BookContent book = judgedBy(assessment);
    return assessment.lines().stream()
        .map(Line::benefit)
        .map(benefit -> profile(book, found(book.terms(), benefit).review()))
        .reduce(ReviewLimits::strictest)
        .orElseGet(() -> profile(book, book.defaultReview()));
  }

  @Override
  public Optional<Integer> reviewDays(Role level) {
    return Optional.ofNullable(content().reviewDays().get(level));
  }

  @Override
  public WorkingDays workingDays() {
    return content().workingDays();
  }

  @Override
  public Set<String> rejectionReasons() {
    return content().rejectionReasons();
  }

  @Override
  public Set<String> papers() {
    return NamesInBooks.papers(versions);
  }

  @Override
  public Set<String> circumstances(EventType type) {
    return NamesInBooks.circumstances(versions, type);
  }

  @Override
  public KnownNames known(EventType type) {
    return new KnownNames(
        circumstances(type), diseases().keySet(), NamesInBooks.payers(versions), Optional.empty());
  }

  @Override
  public Map<String, Title> diseases() {
    return content().diseases();
  }

  @Override
  public Map<String, Title> questions(EventType type) {
    return content().questions().getOrDefault(type, Map.of());
  }

  @Override
  public Funding funding(String plan) {
    return found(content().funding(), plan);
  }

  @Override
  public Terms terms(BenefitCode benefit) {
    return found(content().terms(), benefit);
  }

  @Override
  public EnrolmentRules enrolling(String plan) {
    return found(content().enrolling(), plan);
  }

  @Override
  public int timeLimit(String name) {
    return found(content().timeLimits(), name);
  }

  @Override
  public Title titleOf(String plan) {
    return NamesInBooks.titleOf(versions, plan).orElseThrow(() -> unknown(plan));
  }

  @Override
  public Title titleOf(BenefitCode benefit) {
    return NamesInBooks.titleOf(versions, benefit).orElseThrow(() -> unknown(benefit));
  }

  /** The version that made a calculation. */
  private BookContent judgedBy(Assessment assessment) {
    for (BookContent version : versions) {
      if (version.rules().version().equals(assessment.rulesVersion())) {
        return version;
      }
    }
    return content();
  }

  private static ReviewLimits profile(BookContent book, String name) {
    return found(book.reviewProfiles(), name);
  }

  private static <K, V> V found(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow(() -> unknown(key));
  }

  private static IllegalArgumentException unknown(Object name) {
    return new IllegalArgumentException("not in the rule books: " + name);
  }
}
