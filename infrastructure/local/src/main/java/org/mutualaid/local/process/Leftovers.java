package org.mutualaid.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file for each child that runs: its process id, and when it started, so that an id used again by
 * somebody else is never ended.
 */
final class Leftovers {
  private final Path folder;

  Leftovers(Path folder) {
    this.folder = folder;
  }

  void note(ProcessHandle child) throws IOException {
    Files.createDirectories(folder);
    String started = child.info().startInstant().map(Instant::toString).orElse("");
    Files.writeString(folder.resolve(Long.toString(child.pid())), started);
  }

  void forget(long id) {
    try {
      Files.deleteIfExists(folder.resolve(Long.toString(id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the children of an earlier cloud that are still there. */
  void end() {
    for (Path note : notes()) {
      Path name = note.getFileName();
      long id = name == null ? 0 : Long.parseLong(name.toString());
      Optional<ProcessHandle> child =
          ProcessHandle.of(id).filter(h -> started(h).equals(text(note)));
      child.ifPresent(ProcessHandle::destroyForcibly);
      child.ifPresent(handle -> handle.onExit().join());
      forget(id);
    }
  }

  private List<Path> notes() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> notes = Files.list(folder)) {
      return notes.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String started(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String text(Path note) {
    try {
      return Files.readString(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
