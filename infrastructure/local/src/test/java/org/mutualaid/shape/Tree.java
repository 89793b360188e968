package org.mutualaid.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the repository, or of a copy of it, by paths relative to its root. */
record Tree(Path root) {
  /** What is built, fetched or kept by version control, and not written by anybody here. */
  private static final Set<String> NOT_OURS =
      Set.of(".git", ".tools", ".local", "target", "node_modules", ".idea", ".vscode");

  /** The repository that this test is run in. */
  static Tree here() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("template.yaml"))) {
      folder = folder.getParent();
    }
    return new Tree(folder);
  }

  /** The content of a file, empty where there is none. */
  String text(String path) {
    try {
      return Files.exists(root.resolve(path)) ? Files.readString(root.resolve(path)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  /** The names of the folders in a folder. */
  List<String> folders(String path) {
    if (!has(path)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(root.resolve(path))) {
      return inside
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !NOT_OURS.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Every file below a folder that somebody here wrote. */
  List<String> files(String path) {
    List<String> found = new ArrayList<>();
    if (has(path)) {
      walk(root.resolve(path), found);
    }
    return found.stream().sorted().toList();
  }

  private void walk(Path from, List<String> found) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(root.relativize(file).toString());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
