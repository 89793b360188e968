package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutualaid.examples.CaseFile;
import org.mutualaid.examples.WorkedCase;
import org.mutualaid.plan.CompiledPlanBook;

/** Every worked example beside the plans comes out as written. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("examples");
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();

  @TestFactory
  Stream<DynamicTest> every_example_pays_what_it_says() throws IOException {
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    example.id() + " " + example.note(),
                    () -> assertEquals(List.of(), example.differences(BOOK))));
  }

  @Test
  void no_two_examples_share_an_id() throws IOException {
    List<String> ids = examples().stream().map(WorkedCase::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    assertFalse(ids.isEmpty());
  }

  static List<WorkedCase> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      return sorted.stream().flatMap(file -> CaseFile.read(file, BOOK).stream()).toList();
    }
  }
}
