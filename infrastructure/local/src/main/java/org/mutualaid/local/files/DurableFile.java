package org.mutualaid.local.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that are on the disk when they return. */
public final class DurableFile {
  private DurableFile() {}

  /** Puts this content in place of the file's, whole or not at all. */
  public static void replace(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(
        fresh,
        content,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Adds a line at the end. */
  public static void append(Path file, byte[] line) throws IOException {
    byte[] ended = new byte[line.length + 1];
    System.arraycopy(line, 0, ended, 0, line.length);
    ended[line.length] = '\n';
    Files.write(
        file, ended, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
  }

  /** Ends a last line that a kill cut short, so that the next is one of its own. */
  public static void endLine(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > 0) {
      byte[] content = Files.readAllBytes(file);
      if (content[content.length - 1] != '\n') {
        append(file, new byte[0]);
      }
    }
  }
}
