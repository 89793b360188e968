package org.mutualaid.local.lambda;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.mutualaid.local.refusal.CannotStart;

/**
 * A function's zip as Lambda has it under {@code /var/task}: unpacked, and named by its hash.
 *
 * @param sha256 of the zip, in hex
 * @param folder where it lies unpacked
 */
public record FunctionCode(String sha256, Path folder) {
  /** Unpacks a zip below the folder, unless it lies there already. */
  public static FunctionCode unpacked(String function, Path zip, Path below) {
    if (!Files.isRegularFile(zip)) {
      throw new CannotStart(
          "%s has no code: %s is not there; make run builds it, or mvn package."
              .formatted(function, zip));
    }
    try {
      String hash = MoreFiles.asByteSource(zip).hash(Hashing.sha256()).toString();
      Path folder = below.resolve(function).resolve(hash.substring(0, 16));
      if (!Files.isDirectory(folder)) {
        unpack(zip, folder);
      }
      return new FunctionCode(hash, folder);
    } catch (IOException e) {
      throw new CannotStart("%s of %s cannot be unpacked.".formatted(zip, function), e);
    }
  }

  /** Into a folder of another name first, so that a half-unpacked one is never taken for whole. */
  private static void unpack(Path zip, Path folder) throws IOException {
    Path parent = folder.resolveSibling("unpacking-" + ProcessHandle.current().pid());
    try (FileSystem file = FileSystems.newFileSystem(zip);
        Stream<Path> entries = Files.walk(file.getPath("/"))) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path target = parent.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.move(parent, folder, StandardCopyOption.ATOMIC_MOVE);
  }
}
