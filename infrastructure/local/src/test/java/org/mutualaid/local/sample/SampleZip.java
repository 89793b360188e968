package org.mutualaid.local.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the sample function as the build packs the real ones. */
public final class SampleZip {
  /** The sample, as a template names it. */
  public static final String HANDLER = SampleHandler.class.getName() + "::handleRequest";

  private SampleZip() {}

  /** The zip, in this folder. */
  public static Path in(Path folder) {
    Path zip = folder.resolve("sample.zip");
    String name = SampleHandler.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file);
        InputStream compiled =
            Objects.requireNonNull(SampleZip.class.getResourceAsStream("/" + name))) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0);
      out.putNextEntry(entry);
      compiled.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }
}
