package org.mutualaid.plancompiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CoordinationGroup;
import org.mutualaid.benefit.Rules;
import org.mutualaid.plan.BookContent;
import org.mutualaid.plan.CompiledPlanBook;
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
    BookContent content = compile(Path.of(arguments[0]));
    Path resource = Path.of(arguments[1], CompiledPlanBook.RESOURCE);
    Files.createDirectories(resource.getParent());
    Files.write(resource, BookWriter.bytes(content));
  }

  /** All that the files in this folder say. */
  public static BookContent compile(Path folder) {
    var files = new PlanFiles(folder);
    Section sharedFile = files.shared();
    SharedRules shared = SharedRules.of(sharedFile);
    List<PlanFile> plans = files.plans().stream().map(file -> PlanFile.of(file, shared)).toList();
    Map<String, PlanBook.Title> titles = new LinkedHashMap<>();
    Map<BenefitCode, Terms> terms = new LinkedHashMap<>();
    plans.forEach(plan -> titles.put(plan.plan().code(), plan.title()));
    plans.forEach(plan -> terms.putAll(plan.terms()));
    var rules =
        new Rules(
            shared.version(),
            plans.stream().map(PlanFile::plan).toList(),
            shared.scale(),
            groups(sharedFile.need("coordinationGroups").section(), terms.keySet()));
    return new BookContent(
        rules,
        titles,
        terms,
        shared.reviews(),
        shared.defaultReview(),
        shared.reviewDays(),
        WorkingDaysFile.read(files.workingDays()),
        shared.rejectionReasons());
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
