package org.mutualaid.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import org.mutualaid.privacy.Derived;

/** The hash of a file, read in bounded memory. */
final class Hashes {
  private Hashes() {}

  /** The SHA-256 in Base64. */
  static String of(RosterFile file) {
    MessageDigest digest = Derived.sha256();
    try (InputStream in = new DigestInputStream(file.open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(digest.digest());
  }
}
