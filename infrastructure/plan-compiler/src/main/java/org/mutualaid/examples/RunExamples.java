package org.mutualaid.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plancompiler.BrokenPlan;

/** {@code make examples}: runs files of worked cases and reports every line that differs. */
public final class RunExamples {
  private static final int DIFFERENT = 1;
  private static final int UNREADABLE = 2;

  private final PlanBook book;
  private final PrintStream out;

  RunExamples(PlanBook book, PrintStream out) {
    this.book = book;
    this.out = out;
  }

  /**
   * Ends with 0 where all is as written, 1 where a line differs, 2 where a file cannot be read.
   *
   * @param arguments the folder where the command was given, then the files
   */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path caller = Path.of(arguments[0]);
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(found(Path.of(arguments[i]), caller));
    }
    System.exit(new RunExamples(CompiledPlanBook.load(), out).run(files));
  }

  /** A relative path is looked for here and where the command was given. */
  private static Path found(Path file, Path caller) {
    return Files.exists(file) ? file : caller.resolve(file);
  }

  int run(List<Path> files) {
    List<WorkedCase> cases = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Path file : files) {
      try {
        cases.addAll(CaseFile.read(file, book));
      } catch (BrokenPlan broken) {
        unreadable.add(broken.getMessage());
      }
    }
    unreadable.forEach(out::println);
    return unreadable.isEmpty() ? compared(cases) : UNREADABLE;
  }

  private int compared(List<WorkedCase> cases) {
    int events = 0;
    int differences = 0;
    for (WorkedCase one : cases) {
      List<String> found = one.differences(book);
      found.forEach(out::println);
      events += one.told().size();
      differences += found.size();
    }
    out.println(cases.size() + " cases, " + events + " events, " + differences + " differences");
    return differences == 0 ? 0 : DIFFERENT;
  }
}
