package org.mutualaid.plancompiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.plan.BookContent;
import org.mutualaid.plan.CompiledPlanBook;

/**
 * Writes a compiled book: fields in the order of the records, lists behind their length, optional
 * values behind a boolean. The same files give the same bytes.
 */
public final class BookWriter {
  private final DataOutputStream out;

  private BookWriter(DataOutputStream out) {
    this.out = out;
  }

  /** The versions, the oldest first, as {@link CompiledPlanBook#load()} reads them. */
  public static byte[] bytes(List<BookContent> versions) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = new BookWriter(new DataOutputStream(bytes));
    writer.whole(CompiledPlanBook.FORM);
    writer.list(versions, new ContentWriter(writer)::content);
    return bytes.toByteArray();
  }

  /** Writes one value. */
  interface Part<T> {
    void write(T value) throws IOException;
  }

  void text(String text) throws IOException {
    out.writeUTF(text);
  }

  void flag(boolean flag) throws IOException {
    out.writeBoolean(flag);
  }

  void whole(int number) throws IOException {
    out.writeInt(number);
  }

  void money(Money sum) throws IOException {
    out.writeLong(sum.fen());
  }

  void part(BigDecimal part) throws IOException {
    out.writeUTF(part.toString());
  }

  void rate(Rate rate) throws IOException {
    part(rate.part());
  }

  void monthDay(MonthDay day) throws IOException {
    whole(day.getMonthValue());
    whole(day.getDayOfMonth());
  }

  void day(LocalDate day) throws IOException {
    out.writeLong(day.toEpochDay());
  }

  <T> void maybe(Optional<T> value, Part<T> part) throws IOException {
    flag(value.isPresent());
    if (value.isPresent()) {
      part.write(value.get());
    }
  }

  <T> void list(Collection<T> values, Part<T> part) throws IOException {
    whole(values.size());
    for (T value : values) {
      part.write(value);
    }
  }

  <K, V> void map(Map<K, V> map, Part<K> key, Part<V> value) throws IOException {
    whole(map.size());
    for (Map.Entry<K, V> entry : map.entrySet()) {
      key.write(entry.getKey());
      value.write(entry.getValue());
    }
  }
}
