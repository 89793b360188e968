package org.mutualaid.settlementcsv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.MemberData;
import org.mutualaid.settlement.Quarter;

/** The members in a chunk of a file that was checked, each with all their rows. */
public final class Members implements Iterator<MemberData> {
  private final Iterator<CsvRecord> records;
  private final RowForm form;
  private final String issuer;
  private Optional<Row> ahead;

  /**
   * The members in these bytes.
   *
   * @param chunk the bytes of the chunk alone, without the header
   * @param issuer whose sign-ins the subjects are of
   */
  public Members(InputStream chunk, String issuer, Quarter quarter, LocalDate on) {
    this.records = Records.of(chunk);
    this.form = new RowForm(quarter, on);
    this.issuer = issuer;
    this.ahead = read();
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public MemberData next() {
    String subject = ahead.orElseThrow(NoSuchElementException::new).subject();
    List<Event> events = new ArrayList<>();
    while (ahead.filter(row -> row.subject().equals(subject)).isPresent()) {
      events.add(ahead.orElseThrow().event());
      ahead = read();
    }
    return new MemberData(PersonId.of(issuer, subject), events);
  }

  private Optional<Row> read() {
    if (!records.hasNext()) {
      return Optional.empty();
    }
    CsvRecord record = records.next();
    try {
      return Optional.of(form.read(record.getFields()));
    } catch (Flawed e) {
      // The file was checked as a whole, so it is another one now.
      throw new IllegalStateException("the chunk is not what was checked: " + e.at(0), e);
    }
  }
}
