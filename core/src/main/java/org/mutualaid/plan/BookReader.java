package org.mutualaid.plan;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/**
 * Reads what {@code BookWriter} of the plan compiler wrote: fields in the order of the records,
 * lists behind their length, optional values behind a boolean. No reflection, no parsing.
 */
final class BookReader {
  private final DataInputStream in;

  private BookReader(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** The versions, the oldest first. */
  static List<BookContent> read(byte[] bytes) throws IOException {
    var reader = new BookReader(bytes);
    if (reader.in.readInt() != CompiledPlanBook.FORM) {
      throw new IOException("The compiled rule books have another form. Build the module plans.");
    }
    return reader.list(new ContentReader(reader)::content);
  }

  /** Reads one value. */
  interface Part<T> {
    T read() throws IOException;
  }

  String text() throws IOException {
    return in.readUTF();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  int whole() throws IOException {
    return in.readInt();
  }

  Money money() throws IOException {
    return new Money(in.readLong());
  }

  BigDecimal part() throws IOException {
    return new BigDecimal(in.readUTF());
  }

  Rate rate() throws IOException {
    return Rate.of(part());
  }

  MonthDay monthDay() throws IOException {
    return MonthDay.of(whole(), whole());
  }

  LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  <T> Optional<T> maybe(Part<T> part) throws IOException {
    return flag() ? Optional.of(part.read()) : Optional.empty();
  }

  <T> List<T> list(Part<T> part) throws IOException {
    int size = whole();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(part.read());
    }
    return List.copyOf(list);
  }

  <T> Set<T> set(Part<T> part) throws IOException {
    return new LinkedHashSet<>(list(part));
  }

  <K, V> Map<K, V> map(Part<K> key, Part<V> value) throws IOException {
    int size = whole();
    SequencedMap<K, V> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(key.read(), value.read());
    }
    return map;
  }
}
