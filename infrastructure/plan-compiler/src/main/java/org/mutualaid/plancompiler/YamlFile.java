package org.mutualaid.plancompiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mutualaid.plancompiler.BrokenPlan.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a file of YAML whose values know where they stand. */
public final class YamlFile {
  /** Characters; some ten thousand worked cases. */
  private static final int LONGEST = 64_000_000;

  private YamlFile() {}

  /**
   * The map that the file is.
   *
   * @param name by which what is wrong with it is told
   * @throws BrokenPlan where it cannot be read
   */
  public static Section read(Path file, String name) {
    var settings =
        LoadSettings.builder()
            .setLabel(name)
            .setSchema(new CoreSchema())
            .setCodePointLimit(LONGEST)
            .build();
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
    } catch (YamlEngineException e) {
      throw new BrokenPlan(
          new Place(name, 1), "this is no YAML: " + e.getMessage(), "Mend the file");
    } catch (IOException e) {
      throw new BrokenPlan(new Place(name, 1), "it cannot be read", "Put the file there, in UTF-8");
    }
  }
}
