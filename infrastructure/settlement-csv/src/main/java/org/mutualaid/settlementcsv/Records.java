package org.mutualaid.settlementcsv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** CSV by RFC 4180 with commas, in ASCII, one line a record, within limits. */
final class Records {
  private static final int MOST_CELLS = 16;
  private static final int LONGEST_CELL = 1_000;
  private static final int LONGEST_ROW = 2_000;

  private Records() {}

  static Iterator<CsvRecord> of(InputStream in) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(false)
        .skipEmptyLines(false)
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler
                        .maxFields(MOST_CELLS)
                        .maxFieldSize(LONGEST_CELL)
                        .maxRecordSize(LONGEST_ROW)),
            new InputStreamReader(in, StandardCharsets.US_ASCII))
        .iterator();
  }
}
