package org.mutualaid.contract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Papers;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.EnrolmentBook;
import org.mutualaid.roster.EnrolmentTerms;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Lines;
import org.mutualaid.roster.RosterFile;
import org.mutualaid.roster.RosterFiles;

/** A file of a few bytes whose rows are given otherwise, and the one plan they may name. */
final class SmallRoster {
  private static final byte[] FILE = {'c', 's', 'v'};

  private SmallRoster() {}

  static Declared declared() {
    byte[] hash = Derived.sha256().digest(FILE);
    return new Declared(FILE.length, Base64.getEncoder().encodeToString(hash));
  }

  record Given(Iterator<Line> given) implements Lines {
    @Override
    public boolean hasNext() {
      return given.hasNext();
    }

    @Override
    public Line next() {
      return given.next();
    }

    @Override
    public void close() {}
  }

  /** A file that is there, whose rows are given otherwise. */
  static final class TheFile implements RosterFiles, RosterFile {
    @Override
    public Papers.Upload uploadOf(ImportId id, Declared declared, Instant signedAt) {
      throw new IllegalStateException("nothing is uploaded here");
    }

    @Override
    public Optional<RosterFile> arrived(ImportId id) {
      return Optional.of(this);
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(FILE);
    }

    @Override
    public void close() {}
  }

  static final class OnePlan implements EnrolmentBook {
    @Override
    public Optional<EnrolmentTerms> terms(String plan) {
      return Optional.of(new EnrolmentTerms(false, 2, List.of(), Optional.empty()));
    }

    @Override
    public int renewalGraceDays() {
      return 30;
    }
  }
}
