package org.mutualaid.plancompiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small sound folder of plans, in which a test breaks one thing. */
record PlansOnDisk(Path folder) {
  static final String PLAN = "pet-care.yaml";
  private static final List<String> FILES = List.of(PLAN, PlanFiles.SHARED, PlanFiles.WORKING_DAYS);

  static PlansOnDisk in(Path parent) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("plans"));
    for (String file : FILES) {
      try (InputStream in = PlansOnDisk.class.getResourceAsStream("/plans/" + file)) {
        Files.write(folder.resolve(file), Optional.ofNullable(in).orElseThrow().readAllBytes());
      }
    }
    return new PlansOnDisk(folder);
  }

  /** Puts other text in place of some that must be there. */
  PlansOnDisk with(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not say " + text);
    }
    Files.writeString(path, before.replace(text, other), StandardCharsets.UTF_8);
    return this;
  }
}
