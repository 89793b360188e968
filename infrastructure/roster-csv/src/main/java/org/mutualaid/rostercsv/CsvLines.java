package org.mutualaid.rostercsv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Lines;
import org.mutualaid.roster.Remark;

/** The rows of a CSV file, each read when it is asked for. */
final class CsvLines implements Lines {
  private static final int MOST_CELLS = 64;
  private static final int LONGEST_CELL = 4_000;
  private static final int LONGEST_ROW = 8_000;

  private final CloseableIterator<CsvRecord> records;
  private final RowForm form;
  private final List<Column> columns;
  private Optional<Line> ahead;
  private long last = 1;
  private boolean broken;

  private CsvLines(CloseableIterator<CsvRecord> records, RowForm form) {
    this.records = records;
    this.form = form;
    this.columns = header();
    this.ahead = columns.isEmpty() ? Optional.of(brokenAt(1, Remark.Code.BAD_HEADER)) : read();
  }

  static CsvLines of(InputStream in, Encoding.Found encoding, RowForm form) throws IOException {
    in.skipNBytes(encoding.skip());
    var reader = new InputStreamReader(in, encoding.charset().newDecoder());
    CsvReader<CsvRecord> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(false)
            .build(
                CsvRecordHandler.of(
                    handler ->
                        handler
                            .maxFields(MOST_CELLS)
                            .maxFieldSize(LONGEST_CELL)
                            .maxRecordSize(LONGEST_ROW)),
                reader);
    return new CsvLines(records.iterator(), form);
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public Line next() {
    Line next = ahead.orElseThrow(NoSuchElementException::new);
    ahead = broken ? Optional.empty() : read();
    return next;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Column> header() {
    try {
      return records.hasNext() ? Header.of(records.next().getFields()) : List.of();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  private Optional<Line> read() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      last = record.getStartingLineNumber();
      return Optional.of(line(record));
    } catch (CsvParseException e) {
      return Optional.of(brokenAt(last + 1, Remark.Code.TOO_LONG));
    }
  }

  private Line line(CsvRecord record) {
    if (record.getFields().stream().anyMatch(CsvLines::goesOnOverLines)) {
      return brokenAt(last, Remark.Code.LINE_BREAK);
    }
    return form.line(last, record.getFields(), columns);
  }

  private static boolean goesOnOverLines(String cell) {
    return cell.indexOf('\n') >= 0;
  }

  private Line brokenAt(long line, Remark.Code code) {
    broken = true;
    return new Line.Broken(Remark.at(line, code));
  }
}
