package org.mutualaid.settlementcsv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlementcsv.Flaw.Code;

/**
 * Looks through a whole file before anything of it is settled, and cuts it into chunks. Holds no
 * more of it than a row.
 */
public final class FileCheck {
  /** More flaws than these are not looked for. */
  public static final int MOST_FLAWS = 20;

  private static final int MOST_ROWS_OF_ONE = 100;

  private final RowForm form;
  private final int membersInChunk;
  private final LineStarts starts;
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private String subject = "";
  private boolean hasSum;
  private int rows;
  private int members;
  private long from;

  private FileCheck(RowForm form, int membersInChunk, LineStarts starts) {
    this.form = form;
    this.membersInChunk = membersInChunk;
    this.starts = starts;
  }

  /**
   * What a file is made of.
   *
   * @param chunks none where there are flaws
   */
  public record Checked(List<Chunk> chunks, List<Flaw> flaws) {}

  /**
   * Checks a file.
   *
   * @param on the day it is settled; nothing in it may be later
   */
  public static Checked of(InputStream in, Quarter quarter, LocalDate on, int membersInChunk) {
    var starts = new LineStarts(in);
    var check = new FileCheck(new RowForm(quarter, on), membersInChunk, starts);
    check.all(Records.of(starts));
    return new Checked(
        check.flaws.isEmpty() ? List.copyOf(check.chunks) : List.of(), List.copyOf(check.flaws));
  }

  private void all(Iterator<CsvRecord> records) {
    long line = 1;
    try {
      if (!records.hasNext() || !records.next().getFields().equals(RowForm.HEADER)) {
        flaws.add(new Flaw(line, 0, Code.BAD_HEADER));
        return;
      }
      from = starts.of(++line);
      while (records.hasNext() && flaws.size() < MOST_FLAWS) {
        CsvRecord row = records.next();
        line = row.getStartingLineNumber();
        look(row, line);
        line++;
      }
      cut(starts.end());
    } catch (CsvParseException e) {
      flaws.add(new Flaw(line, 0, Code.TOO_LONG));
    }
  }

  private void look(CsvRecord record, long line) {
    try {
      if (record.getFields().stream().anyMatch(FileCheck::isOdd)) {
        throw new Flawed(0, Code.NOT_ASCII);
      }
      Row row = form.read(record.getFields());
      if (row.subject().equals(subject)) {
        again(row);
      } else {
        begin(row, line);
      }
    } catch (Flawed e) {
      flaws.add(e.at(line));
    }
  }

  private void again(Row row) throws Flawed {
    if (row.isSum() && hasSum) {
      throw new Flawed(2, Code.SECOND_SUM);
    }
    if (++rows > MOST_ROWS_OF_ONE) {
      throw new Flawed(1, Code.TOO_MANY_ROWS);
    }
    hasSum = hasSum || row.isSum();
  }

  /** In ascending order nobody can come twice, and nothing of the file need be remembered. */
  private void begin(Row row, long line) throws Flawed {
    if (row.subject().compareTo(subject) <= 0) {
      throw new Flawed(1, Code.NOT_SORTED);
    }
    if (members == membersInChunk) {
      cut(starts.of(line));
    }
    subject = row.subject();
    hasSum = row.isSum();
    rows = 1;
    members++;
  }

  private void cut(long to) {
    if (members > 0) {
      chunks.add(new Chunk(from, to, members));
    }
    from = to;
    members = 0;
  }

  /** A line end inside quotes, or what stands for a byte that is no ASCII. */
  private static boolean isOdd(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.indexOf('\uFFFD') >= 0;
  }
}
