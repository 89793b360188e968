package org.mutualaid.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FunctionShapeTest {
  @Test
  void every_function_is_whole() {
    assertEquals(List.of(), new FunctionShape(Tree.here()).missing());
  }

  @Test
  void a_copied_folder_hears_of_every_missing_piece_at_once(@TempDir Path folder)
      throws IOException {
    Tree copy = copyOfWhatMakesAFunction(folder);
    for (String file : copy.files("functions/list-claims")) {
      copy(copy, file, folder, file.replace("functions/list-claims", "functions/list-letters"));
    }
    assertEquals(
        List.of(
            "functions/pom.xml has no module list-letters.",
            "functions/list-letters/pom.xml has not the artifactId list-letters.",
            "functions/list-letters/src/main/java/org/mutualaid/functions/listletters/ListLettersHandler.java"
                + " is not there.",
            "template.yaml has no ListLettersFunction.",
            "template.yaml: the CodeUri of ListLettersFunction is not"
                + " functions/list-letters/target/function.zip.",
            "template.yaml: the Handler of ListLettersFunction is not"
                + " org.mutualaid.functions.listletters.ListLettersHandler::handleRequest.",
            "events/list-letters has no payload.",
            "README.md has no row for list-letters in its table of functions.",
            "infrastructure/openapi.yaml sends no GET /claims to ListLettersFunction."),
        about("list-letters", "ListLetters", copy));
  }

  @Test
  void a_removed_folder_is_missed_by_what_still_names_it(@TempDir Path folder) throws IOException {
    Tree copy = copyOfWhatMakesAFunction(folder);
    for (String file : copy.files("functions/list-queue")) {
      Files.delete(folder.resolve(file));
    }
    assertTrue(
        about("list-queue", "ListQueue", copy)
            .contains("list-queue does not answer GET /admin/queue."));
  }

  private static List<String> about(String folder, String stem, Tree tree) {
    return new FunctionShape(tree)
        .missing().stream().filter(line -> line.contains(folder) || line.contains(stem)).toList();
  }

  private static Tree copyOfWhatMakesAFunction(Path folder) throws IOException {
    Tree here = Tree.here();
    for (String part :
        List.of(
            "functions", "events", "template.yaml", "README.md", "infrastructure/openapi.yaml")) {
      for (String file : here.files(part)) {
        copy(here, file, folder, file);
      }
    }
    return new Tree(folder);
  }

  private static void copy(Tree from, String file, Path folder, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(from.root().resolve(file), target);
  }
}
