package org.mutualaid.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.mutualaid.local.refusal.CannotStart;

/** The folder all data lies in, locked for as long as this cloud runs. */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static DataFolder lock(Path folder) {
    try {
      Files.createDirectories(folder.resolve("logs"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock held = channel.tryLock();
      if (held == null) {
        throw new CannotStart(
            "Another embedded cloud uses %s: stop it, or choose another folder and other ports with make run DATA=.other PORT_BASE=5000."
                .formatted(folder));
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new CannotStart(folder + " cannot be used for the data.", e);
    }
  }

  /** A folder in it, which is there when this returns. */
  Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new CannotStart(folder.resolve(name) + " cannot be made.", e);
    }
  }

  /** Whether something was done here before, once for all. */
  boolean isDone(String what) {
    return Files.exists(folder.resolve(what));
  }

  void markDone(String what) throws IOException {
    Files.writeString(folder.resolve(what), "");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      System.err.println("The lock was not given back: " + e);
    }
  }
}
