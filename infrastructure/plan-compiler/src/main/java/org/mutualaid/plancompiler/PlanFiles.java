package org.mutualaid.plancompiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The YAML files of one folder; earlier versions stand in folders of their own inside it. */
public final class PlanFiles {
  static final String SHARED = "shared.yaml";
  static final String WORKING_DAYS = "working-days.yaml";

  private static final String VERSIONS = "versions";

  private final Path folder;
  private final String name;

  public PlanFiles(Path folder) {
    this(folder, String.valueOf(folder.toAbsolutePath().getFileName()));
  }

  private PlanFiles(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** The folders of earlier versions. */
  List<PlanFiles> earlier() {
    Path versions = folder.resolve(VERSIONS);
    if (!Files.isDirectory(versions)) {
      return List.of();
    }
    return sorted(versions, Files::isDirectory).stream()
        .map(f -> new PlanFiles(f, name + "/" + VERSIONS + "/" + f.getFileName()))
        .toList();
  }

  Section shared() {
    return read(folder.resolve(SHARED));
  }

  Section workingDays() {
    return read(folder.resolve(WORKING_DAYS));
  }

  /** One section for each plan, by file name. */
  List<Section> plans() {
    return named().map(this::read).toList();
  }

  private Stream<Path> named() {
    return sorted(folder, file -> file.toString().endsWith(".yaml")).stream()
        .filter(file -> !file.endsWith(SHARED) && !file.endsWith(WORKING_DAYS));
  }

  private static List<Path> sorted(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private Section read(Path file) {
    return YamlFile.read(file, name + "/" + file.getFileName());
  }
}
