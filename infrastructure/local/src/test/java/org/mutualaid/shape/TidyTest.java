package org.mutualaid.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How files look. Each exception is named here, with why. */
final class TidyTest {
  private static final Tree TREE = Tree.here();
  private static final Pattern TEXT =
      Pattern.compile(
          ".*(\\.(java|md|ya?ml|xml|sh|py|txt|json|properties|html|css|js|config)|Makefile|run)");
  private static final List<String> REGISTRIES =
      List.of("artifactory", "nexus", "pypi", "registry\\.npm", "repo1?\\.maven");

  private static final Pattern MACHINE =
      Pattern.compile(
          "(?<![\\w./-])/(home|root|Users|work)/\\w|file:"
              + "///|https?:"
              + "//[^/\\s]*("
              + String.join("|", REGISTRIES)
              + ")");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s:]+)(#[^)]*)?\\)");
  private static final String LATER = "TO" + "DO";
  private static final int LONGEST_FILE = 250;
  private static final int LONGEST_METHOD = 30;

  /** One subject each that is better read in one place. */
  private static final Set<String> LONG_FILES = Set.of();

  private static final Set<String> LONG_METHODS = Set.of();

  @Test
  void no_file_has_tabs_or_lacks_its_last_line_end() {
    assertNone(
        "has a tab, a blank at a line's end, or no line end at its own",
        text -> text.contains("\t") || !text.endsWith("\n") || text.contains(" \n"),
        file -> !file.endsWith("Makefile"));
  }

  @Test
  void nothing_is_put_off() {
    assertNone(
        "puts something off: do it, or file an issue", text -> text.contains(LATER), _ -> true);
  }

  @Test
  void no_file_names_a_machine_or_a_registry() {
    assertNone("names a machine or a registry", text -> MACHINE.matcher(text).find(), _ -> true);
  }

  @Test
  void java_files_are_short() {
    assertNone(
        "is longer than " + LONGEST_FILE + " lines",
        text -> text.lines().count() > LONGEST_FILE,
        file -> isMain(file) && !LONG_FILES.contains(file));
  }

  @Test
  void methods_are_short() {
    List<String> tooLong =
        files()
            .filter(TidyTest::isMain)
            .flatMap(file -> Methods.in(TREE.text(file)).stream().map(m -> m.in(file)))
            .filter(method -> method.lines() > LONGEST_METHOD)
            .map(Methods.Method::name)
            .filter(name -> !LONG_METHODS.contains(name))
            .toList();
    assertEquals(List.of(), tooLong, "longer than " + LONGEST_METHOD + " lines");
  }

  @Test
  void every_package_says_what_it_is() {
    List<String> silent =
        files()
            .filter(file -> file.endsWith(".java") && file.contains("/src/main/"))
            .map(file -> file.substring(0, file.lastIndexOf('/')))
            .distinct()
            .filter(folder -> !TREE.text(folder + "/package-info.java").contains("@NullMarked"))
            .toList();
    assertEquals(List.of(), silent, "packages without a package-info that is @NullMarked");
  }

  @Test
  void every_link_leads_somewhere() {
    List<String> broken =
        files().filter(file -> file.endsWith(".md")).flatMap(TidyTest::brokenLinks).toList();
    assertEquals(List.of(), broken);
  }

  @Test
  void every_decision_is_listed_by_its_title() {
    String folder = "docs/decisions/";
    List<String> pages =
        TREE.files(folder).stream()
            .filter(page -> !page.endsWith("/README.md"))
            .map(page -> "* [" + title(page) + "](" + page.substring(folder.length()) + ")")
            .toList();
    List<String> listed =
        TREE.text(folder + "README.md").lines().filter(line -> line.startsWith("* ")).toList();
    assertEquals(pages, listed, "the list in " + folder + "README.md");
  }

  private static String title(String page) {
    return TREE.text(page).lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  private static Stream<String> brokenLinks(String file) {
    int slash = file.lastIndexOf('/');
    String folder = slash < 0 ? "" : file.substring(0, slash + 1);
    return LINK.matcher(TREE.text(file))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !TREE.has(folder + target))
        .map(target -> file + " links to " + target);
  }

  private static boolean isMain(String file) {
    return file.endsWith(".java") && file.contains("/src/main/");
  }

  private static Stream<String> files() {
    return TREE.files("").stream().filter(file -> TEXT.matcher(file).matches());
  }

  private static void assertNone(String what, Predicate<String> wrong, Predicate<String> looked) {
    List<String> found =
        files()
            .filter(looked)
            .filter(file -> wrong.test(TREE.text(file)))
            .map(file -> file + " " + what)
            .toList();
    assertEquals(List.of(), found);
  }
}
