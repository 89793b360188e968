package org.mutualaid.plancompiler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.plancompiler.BrokenPlan.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a YAML file that knows where it stands. */
public final class Value {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*");
  private static final int RATE_DECIMALS = 4;

  private final String file;
  private final Node node;

  Value(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Where it stands, as {@code file:line}. */
  public String where() {
    return place().toString();
  }

  Place place() {
    return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
  }

  /** What is wrong with it, and how to mend it. */
  public BrokenPlan broken(String what, String mend) {
    return new BrokenPlan(place(), what, mend);
  }

  /** Whether it was left empty. */
  public boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  /** One value on one line. */
  public String text() {
    if (node instanceof ScalarNode scalar && !isNothing() && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw broken("a text is expected here", "Write one value on this line");
  }

  /** An upper-case code, as papers, exclusions and plans have. */
  String code() {
    return read(
        "a code in capitals, such as ID_CARD",
        text -> {
          if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
          }
          return text;
        });
  }

  /** True or false. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw broken("'" + text() + "' is neither true nor false", "Write true or false");
    };
  }

  /** A whole number, 0 or more. */
  public int whole() {
    int number = read("a whole number, 0 or more", Integer::valueOf);
    if (number < 0) {
      throw broken(number + " is less than 0", "Write a whole number, 0 or more");
    }
    return number;
  }

  /** A sum of yuan, 0 or more, with at most two decimals. */
  public Money money() {
    Money sum =
        read("a sum in yuan with at most two decimals", text -> Money.ofYuan(new BigDecimal(text)));
    if (sum.compareTo(Money.ZERO) < 0) {
      throw broken(sum + " is less than 0", "Write a sum of 0 or more");
    }
    return sum;
  }

  /** A number with any decimals. */
  public BigDecimal number() {
    return read("a number", BigDecimal::new);
  }

  /** Whether it is one value, not a list or a map. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** A part of a whole, from 0 to 1. */
  BigDecimal part() {
    BigDecimal part = read("a part from 0 to 1, such as 0.10", BigDecimal::new);
    if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
      throw broken(part + " is not from 0 to 1", "Write ten percent as 0.10");
    }
    return part.stripTrailingZeros();
  }

  /** A part of a sum, from 0 to 1 with at most four decimals. */
  Rate rate() {
    BigDecimal part = part();
    if (part.scale() > RATE_DECIMALS) {
      throw broken(part + " has more than four decimals", "Write at most four, such as 0.1234");
    }
    return Rate.of(part);
  }

  /** A day of any year, such as {@code 03-31}. */
  MonthDay monthDay() {
    return read("month and day, such as 03-31", text -> MonthDay.parse("--" + text));
  }

  /** A day. */
  public LocalDate day() {
    return read("a day such as 2026-01-31", LocalDate::parse);
  }

  /** One of a few names. */
  public <E extends Enum<E>> E oneOf(Class<E> type) {
    return read("one of " + List.of(type.getEnumConstants()), text -> Enum.valueOf(type, text));
  }

  /** Several values. */
  public List<Value> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new Value(file, item)).toList();
    }
    throw broken("a list is expected here", "Write [A, B] or one '- ' line for each");
  }

  /** Values by their keys. */
  public Section section() {
    if (node instanceof MappingNode mapping) {
      return Section.of(this, mapping);
    }
    throw broken("a map is expected here", "Write 'key: value' pairs");
  }

  Value at(Node child) {
    return new Value(file, child);
  }

  private <T> T read(String expected, Function<String, T> reader) {
    String text = text();
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException e) {
      throw broken("'" + text + "' is not " + expected, "Write " + expected);
    }
  }

  static List<String> codes(Stream<Value> values) {
    return values.map(Value::code).toList();
  }
}
