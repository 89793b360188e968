package org.mutualaid.local.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
      String hash = sha256(zip);
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
    Files.createDirectories(parent);
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (Enumeration<? extends ZipEntry> e = file.entries(); e.hasMoreElements(); ) {
        extract(file, e.nextElement(), parent);
      }
    }
    Files.move(parent, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void extract(ZipFile file, ZipEntry entry, Path folder) throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (entry.isDirectory() || !target.startsWith(folder)) {
      return;
    }
    Path parent = target.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    try (InputStream content = file.getInputStream(entry)) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String sha256(Path zip) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
