package org.mutualaid.rostercsv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Lines;
import org.mutualaid.roster.RosterFile;
import org.mutualaid.roster.RosterReader;

/**
 * Rosters as CSV (RFC 4180) with commas, whose first line names every column of {@link
 * org.mutualaid.roster.Column} once, in any order.
 */
public final class RosterCsv implements RosterReader {
  private final RowForm form;

  /**
   * Reads rosters.
   *
   * @param issuer the one whose sign-ins rows may name
   * @param codes whom a code stands for; asked only where a row has one
   */
  public RosterCsv(String issuer, Function<LinkCode, PersonId> codes) {
    this.form = new RowForm(issuer, codes);
  }

  @Override
  public Lines read(RosterFile file) {
    try {
      return switch (encoding(file)) {
        case Encoding.Found found -> CsvLines.of(file.open(), found, form);
        case Encoding.Unusable(var remark) -> new NoLines(new Line.Broken(remark));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Encoding encoding(RosterFile file) throws IOException {
    try (InputStream in = file.open()) {
      return EncodingScan.of(in);
    }
  }
}
