package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;
import org.mutualaid.plan.CompiledPlanBook;

/**
 * Every worked example beside the plans comes out as written. {@code -Dexamples=<file>} runs
 * another file, of which the cases are taken whose plans are all in the books.
 */
class ExamplesTest {
  private static final Path FOLDER = Path.of("examples");
  private static final Rules RULES = CompiledPlanBook.load().rules();

  @TestFactory
  Stream<DynamicTest> every_example_pays_what_it_says() throws IOException {
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> assertEquals(example.expected(), example.actual(RULES), example.id())));
  }

  @Test
  void no_two_examples_share_an_id() throws IOException {
    List<String> ids = examples().stream().map(Example::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    assertFalse(ids.isEmpty());
  }

  static List<Example> examples() throws IOException {
    String other = System.getProperty("examples");
    return other == null ? own() : known(read(Path.of(other)));
  }

  private static List<Example> own() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      return sorted.stream().flatMap(file -> read(file).stream()).toList();
    }
  }

  private static List<Example> known(List<Example> examples) {
    Set<String> plans = RULES.plans().stream().map(Plan::code).collect(Collectors.toSet());
    return examples.stream().filter(example -> plans.containsAll(example.plans())).toList();
  }

  private static List<Example> read(Path file) {
    try {
      return Yaml.read(file).maps("tests").stream().map(Example::new).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file.toString(), e);
    }
  }
}
