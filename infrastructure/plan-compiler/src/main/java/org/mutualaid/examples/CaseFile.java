package org.mutualaid.examples;

import java.nio.file.Path;
import java.util.List;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plancompiler.YamlFile;

/** A file of worked cases. */
public final class CaseFile {
  private CaseFile() {}

  /**
   * The cases of a file, in its order.
   *
   * @throws org.mutualaid.plancompiler.BrokenPlan that says where and how it cannot be read
   */
  public static List<WorkedCase> read(Path file, PlanBook book) {
    return YamlFile.read(file, file.toString()).need("tests").list().stream()
        .map(value -> WorkedCase.of(value.section(), book))
        .toList();
  }
}
