package org.mutualaid.rostercsv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Lines;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterFile;
import org.mutualaid.roster.RosterRow;

/** Rosters made up for tests, and what is read of them. */
final class Csv {
  static final String ISSUER = "https://issuer.test";
  static final Charset GB18030 = Charset.forName("GB18030");
  static final String HEADER = names().map(Column::en).collect(Collectors.joining(","));
  static final String HEADER_ZH = names().map(Column::zh).collect(Collectors.joining(","));

  private Csv() {}

  private static Stream<Column> names() {
    return Arrays.stream(Column.values()).filter(column -> !column.mayBeMissing());
  }

  static String row(String subject, String name) {
    return ISSUER
        + ","
        + subject
        + ","
        + name
        + ",099-0000-1,ACCT-1,U-1,ACTIVE,2026-01-01,,,,,,,,,,,";
  }

  /** A row with one cell replaced. */
  static String rowWith(Column column, String cell) {
    String[] cells = row("wang", "王芳").split(",", -1);
    cells[List.of(Column.values()).indexOf(column)] = cell;
    return String.join(",", cells);
  }

  static String file(String... rows) {
    return HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
  }

  static List<Line> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Line> read(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return readOf(all.toByteArray());
  }

  static List<Line> readOf(byte[] bytes) {
    List<Line> read = new ArrayList<>();
    try (Lines lines =
        new RosterCsv(ISSUER, code -> PersonId.of(ISSUER, "code " + code.value()))
            .read(new InMemory(bytes))) {
      lines.forEachRemaining(read::add);
    }
    return read;
  }

  /** What is wrong with a file, each as {@code line column code}. */
  static List<String> wrong(List<Line> lines) {
    return lines.stream()
        .flatMap(
            line ->
                switch (line) {
                  case Line.Row _ -> List.<Remark>of().stream();
                  case Line.Bad(var remarks) -> remarks.stream();
                  case Line.Broken(var remark) -> List.of(remark).stream();
                })
        .map(Csv::told)
        .toList();
  }

  static RosterRow only(List<Line> lines) {
    return lines.size() == 1 && lines.getFirst() instanceof Line.Row(long number, RosterRow row)
        ? row
        : fail(lines);
  }

  private static RosterRow fail(List<Line> lines) {
    throw new AssertionError(wrong(lines));
  }

  private static String told(Remark remark) {
    return remark.line()
        + remark.column().map(column -> " " + column).orElse("")
        + remark.byteInLine().map(at -> " byte " + at).orElse("")
        + " "
        + remark.code();
  }

  /** A file in memory. */
  static final class InMemory implements RosterFile {
    private final byte[] content;

    InMemory(byte[] content) {
      this.content = content.clone();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public void close() {}
  }
}
