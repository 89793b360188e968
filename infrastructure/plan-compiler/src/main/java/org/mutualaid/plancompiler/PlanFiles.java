package org.mutualaid.plancompiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.plancompiler.BrokenPlan.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The YAML files of one folder. */
public final class PlanFiles {
  static final String SHARED = "shared.yaml";
  static final String WORKING_DAYS = "working-days.yaml";

  private final Path folder;

  public PlanFiles(Path folder) {
    this.folder = folder;
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
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith(SHARED) && !file.endsWith(WORKING_DAYS))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private Section read(Path file) {
    String name = folder.toAbsolutePath().getFileName() + "/" + file.getFileName();
    var settings = LoadSettings.builder().setLabel(name).build();
    try {
      return new Compose(settings)
          .composeString(Files.readString(file))
          .map(node -> new Value(name, node).section())
          .orElseThrow(
              () -> new BrokenPlan(new Place(name, 1), "it is empty", "Fill or remove it"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new BrokenPlan(
          new Place(name, line),
          "this is no YAML: " + e.getProblem(),
          "Mend the line or the one before");
    } catch (IOException e) {
      throw new BrokenPlan(new Place(name, 1), "it cannot be read", "Put the file there, in UTF-8");
    }
  }
}
