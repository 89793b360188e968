package org.mutualaid.plancompiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The YAML files of one folder; earlier versions stand in folders of their own inside it. */
public final class PlanFiles {
  static final String SHARED = "shared.yaml";
  static final String WORKING_DAYS = "working-days.yaml";

  static final String PUBLISHED = "published.yaml";
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

  /** The versions that were published, each with the digest of its files; empty where none was. */
  Optional<Section> published() {
    Path file = folder.resolve(PUBLISHED);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** Tells these files from every other, comments and all. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : sorted(folder, PlanFiles::isOfVersion)) {
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static boolean isOfVersion(Path file) {
    return file.toString().endsWith(".yaml")
        && !file.endsWith(WORKING_DAYS)
        && !file.endsWith(PUBLISHED);
  }

  /** One section for each plan, by file name. */
  List<Section> plans() {
    return named().map(this::read).toList();
  }

  private Stream<Path> named() {
    return sorted(folder, PlanFiles::isOfVersion).stream().filter(file -> !file.endsWith(SHARED));
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
