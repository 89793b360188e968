package org.mutualaid.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. Classes are read from where they were built, and never loaded. */
final class ArchitectureTest {
  private static final String SDK = "software.amazon.awssdk..";
  private static final JavaClasses CORE = built("core");
  private static final JavaClasses FUNCTIONS = built("functions");
  private static final JavaClasses ADAPTERS = built("infrastructure");

  @Test
  void the_classes_were_built() {
    for (JavaClasses part : List.of(CORE, FUNCTIONS, ADAPTERS)) {
      assertTrue(part.size() > 0, "Run it through make test, which builds all modules first.");
    }
  }

  @Test
  void the_business_knows_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage("org.mutualaid..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "javax.crypto..", "org.mutualaid..", "org.jspecify.annotations")
        .check(CORE);
  }

  @Test
  void features_of_the_business_form_no_circle() {
    slices().matching("org.mutualaid.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void time_and_chance_and_surroundings_come_in_as_arguments() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.time.Clock.class,
            java.util.Random.class,
            java.security.SecureRandom.class,
            java.util.concurrent.ThreadLocalRandom.class)
        .check(CORE);
  }

  @Test
  void functions_call_no_client_themselves() {
    noClasses().should().dependOnClassesThat().resideInAPackage(SDK).check(FUNCTIONS);
  }

  @Test
  void nothing_reads_keys_from_the_environment_where_snapstart_keeps_none() {
    for (JavaClasses part : List.of(FUNCTIONS, ADAPTERS)) {
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveSimpleName("EnvironmentVariableCredentialsProvider")
          .check(part);
    }
  }

  @Test
  void each_technology_stops_at_its_own_module() {
    stops("software.amazon.awssdk.services.dynamodb..", "org.mutualaid.dynamodb..");
    stops("software.amazon.awssdk.services.s3..", "org.mutualaid.s3..");
    stops("software.amazon.awssdk.services.sns..", "org.mutualaid.sns..");
    stops("software.amazon.awssdk.services.kms..", "org.mutualaid.kms..");
    stops("org.apache.pdfbox..", "org.mutualaid.letters..");
    stops("com.amazonaws.services.lambda.runtime.events..", "org.mutualaid.lambda..");
  }

  @Test
  void the_embedded_cloud_sees_functions_only_as_zips() {
    noClasses()
        .that()
        .resideInAPackage("org.mutualaid.local..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.mutualaid.functions..", "org.mutualaid.lambda..")
        .check(ADAPTERS);
    String pom = Tree.here().text("infrastructure/local/pom.xml");
    for (String function : Tree.here().folders("functions")) {
      assertTrue(
          !pom.contains("<artifactId>" + function + "</artifactId>"),
          "infrastructure/local depends on " + function + "; it may only run its zip.");
    }
  }

  private static void stops(String technology, String module) {
    noClasses()
        .that()
        .resideOutsideOfPackages(module, "org.mutualaid.local..", "org.mutualaid.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(technology)
        .check(ADAPTERS);
  }

  /** The classes of a module, or of all modules in a folder. */
  private static JavaClasses built(String folder) {
    Tree tree = Tree.here();
    List<Path> places =
        Stream.concat(
                Stream.of(folder), tree.folders(folder).stream().map(name -> folder + "/" + name))
            .map(name -> tree.root().resolve(name).resolve("target/classes"))
            .filter(Files::exists)
            .toList();
    return new ClassFileImporter().importPaths(places);
  }
}
