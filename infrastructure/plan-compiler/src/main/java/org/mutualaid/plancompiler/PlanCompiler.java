package org.mutualaid.plancompiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CoordinationGroup;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.plan.BookContent;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.Funding;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.Terms;

/** Reads a folder of rule books and writes the resource that functions load. */
public final class PlanCompiler {
  private PlanCompiler() {}

  /**
   * Compiles the plans of one folder.
   *
   * @param arguments the folder with the YAML files, and the folder that becomes the jar
   */
  public static void main(String[] arguments) throws IOException {
    List<BookContent> versions = compile(Path.of(arguments[0]));
    Path resource = Path.of(arguments[1], CompiledPlanBook.RESOURCE);
    Files.createDirectories(resource.getParent());
    Files.write(resource, BookWriter.bytes(versions));
  }

  /** All versions that stand in this folder, the oldest first. */
  public static List<BookContent> compile(Path folder) {
    var newest = new PlanFiles(folder);
    WorkingDays days = WorkingDaysFile.read(newest.workingDays());
    List<BookContent> versions = new ArrayList<>();
    for (PlanFiles earlier : newest.earlier()) {
      versions.add(version(earlier, days));
    }
    versions.add(version(newest, days));
    versions.sort(Comparator.comparing(version -> version.rules().validFrom()));
    Versions.check(newest.shared(), versions);
    newest.earlier().forEach(earlier -> Published.check(newest.published(), earlier, false));
    Published.check(newest.published(), newest, true);
    return List.copyOf(versions);
  }

  private static BookContent version(PlanFiles files, WorkingDays days) {
    Section sharedFile = files.shared();
    SharedRules shared = SharedRules.of(sharedFile);
    List<PlanFile> plans = files.plans().stream().map(file -> PlanFile.of(file, shared)).toList();
    Map<String, PlanBook.Title> titles = new LinkedHashMap<>();
    Map<String, Funding> funding = new LinkedHashMap<>();
    Map<String, EnrolmentRules> enrolling = new LinkedHashMap<>();
    Map<BenefitCode, Terms> terms = new LinkedHashMap<>();
    for (PlanFile plan : plans) {
      titles.put(plan.plan().code(), plan.title());
      funding.put(plan.plan().code(), plan.funding());
      enrolling.put(plan.plan().code(), plan.enrolling());
      terms.putAll(plan.terms());
    }
    return new BookContent(
        rules(sharedFile, shared, plans, terms.keySet()),
        titles,
        funding,
        enrolling,
        terms,
        shared.diseases(),
        shared.questions(),
        shared.reviews(),
        shared.defaultReview(),
        shared.reviewDays(),
        shared.timeLimits(),
        days,
        shared.rejectionReasons());
  }

  private static Rules rules(
      Section file, SharedRules shared, List<PlanFile> plans, Set<BenefitCode> known) {
    return new Rules(
        shared.version(),
        shared.validFrom(),
        plans.stream().map(PlanFile::plan).toList(),
        shared.scale(),
        shared.retirement(),
        groups(file.need("coordinationGroups").section(), known));
  }

  private static List<CoordinationGroup> groups(Section section, Set<BenefitCode> known) {
    Set<BenefitCode> taken = new HashSet<>();
    return section.all().entrySet().stream()
        .map(e -> new CoordinationGroup(e.getKey(), members(e.getValue(), known, taken)))
        .toList();
  }

  private static List<BenefitCode> members(
      Value group, Set<BenefitCode> known, Set<BenefitCode> taken) {
    return group.list().stream().map(item -> member(item, known, taken)).toList();
  }

  private static BenefitCode member(Value item, Set<BenefitCode> known, Set<BenefitCode> taken) {
    BenefitCode code =
        known.stream()
            .filter(benefit -> benefit.toString().equals(item.text()))
            .findFirst()
            .orElseThrow(
                () ->
                    item.broken("no plan has " + item.text(), "Write PLAN.BENEFIT of a plan file"));
    if (!taken.add(code)) {
      throw item.broken(code + " is in two groups", "Leave it in one");
    }
    return code;
  }
}
