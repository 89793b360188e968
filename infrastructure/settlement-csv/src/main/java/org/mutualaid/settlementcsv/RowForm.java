package org.mutualaid.settlementcsv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.KnownNames;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlementcsv.Flaw.Code;

/** The form of rows: {@code subject,kind,from,to,cause,selfPay1}. */
final class RowForm {
  static final List<String> HEADER = List.of("subject", "kind", "from", "to", "cause", "selfPay1");

  private static final int SUBJECT = 1;
  private static final int KIND = 2;
  private static final int FROM = 3;
  private static final int TO = 4;
  private static final int CAUSE = 5;
  private static final int SUM = 6;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:@|-]{0,127}");
  private static final Pattern YUAN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final SortedSet<String> NO_CIRCUMSTANCES =
      Collections.unmodifiableSortedSet(new TreeSet<>());
  private static final KnownNames NOTHING_NAMED =
      new KnownNames(Set.of(), Set.of(), Set.of(), Optional.empty());

  private final Quarter quarter;
  private final LocalDate today;

  RowForm(Quarter quarter, LocalDate today) {
    this.quarter = quarter;
    this.today = today;
  }

  Row read(List<String> cells) throws Flawed {
    if (cells.size() != HEADER.size()) {
      throw new Flawed(0, Code.WRONG_CELLS);
    }
    String subject = cell(cells, SUBJECT);
    need(NAME.matcher(subject).matches(), SUBJECT, Code.BAD_FORM);
    Event event =
        switch (cell(cells, KIND)) {
          case "OUTPATIENT" -> sum(cells);
          case "STAY" -> stay(cells);
          default -> throw new Flawed(KIND, Code.NOT_ONE_OF);
        };
    need(event.errors(today, NOTHING_NAMED).isEmpty(), 0, Code.IMPOSSIBLE);
    return new Row(subject, event);
  }

  private Event sum(List<String> cells) throws Flawed {
    need(cell(cells, FROM).isEmpty(), FROM, Code.MUST_BE_EMPTY);
    need(cell(cells, CAUSE).isEmpty(), CAUSE, Code.MUST_BE_EMPTY);
    return new Event.OutpatientYearToDate(
        dayInQuarter(cells), yuan(cell(cells, SUM)), NO_CIRCUMSTANCES);
  }

  private Event stay(List<String> cells) throws Flawed {
    Event.Cause cause =
        switch (cell(cells, CAUSE)) {
          case "ILLNESS" -> Event.Cause.ILLNESS;
          case "ACCIDENT" -> Event.Cause.ACCIDENT;
          default -> throw new Flawed(CAUSE, Code.NOT_ONE_OF);
        };
    List<Money> cycles = new ArrayList<>();
    for (String cycle : cell(cells, SUM).split(" ", -1)) {
      cycles.add(yuan(cycle));
    }
    LocalDate admission = day(cells, FROM);
    return new Event.HospitalStay(
        admission, dayInQuarter(cells), cause, List.copyOf(cycles), NO_CIRCUMSTANCES);
  }

  /** A stay is told in the quarter in which it ended, and so in one alone. */
  private LocalDate dayInQuarter(List<String> cells) throws Flawed {
    LocalDate day = day(cells, TO);
    need(quarter.holds(day), TO, Code.OUTSIDE_QUARTER);
    return day;
  }

  private static LocalDate day(List<String> cells, int column) throws Flawed {
    String text = cell(cells, column);
    need(DAY.matcher(text).matches(), column, Code.BAD_DATE);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notInTheCalendar) {
      throw new Flawed(column, Code.BAD_DATE);
    }
  }

  private static Money yuan(String text) throws Flawed {
    need(YUAN.matcher(text).matches(), SUM, Code.BAD_FORM);
    return Money.ofYuan(new BigDecimal(text));
  }

  private static String cell(List<String> cells, int column) {
    return cells.get(column - 1);
  }

  private static void need(boolean holds, int column, Code code) throws Flawed {
    if (!holds) {
      throw new Flawed(column, code);
    }
  }
}
