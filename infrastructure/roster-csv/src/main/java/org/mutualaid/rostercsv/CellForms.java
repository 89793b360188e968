package org.mutualaid.rostercsv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutualaid.people.Child;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.Traits.Employment;
import org.mutualaid.people.Traits.Sex;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterRow.Wanted;
import org.mutualaid.rostercsv.Cells.Cell;

/** The forms of cells. */
final class CellForms {
  static final Function<String, Cell<String>> SUBJECT = matching("[A-Za-z0-9][\\w.:@|-]{0,127}");
  static final Function<String, Cell<String>> NAME = matching(".{1,100}");
  static final Function<String, Cell<String>> PHONE = matching("[0-9][0-9 -]{2,29}");
  static final Function<String, Cell<String>> ACCOUNT = matching("[A-Za-z0-9][A-Za-z0-9 -]{0,39}");
  static final Function<String, Cell<String>> CODE = matching("[A-Z][A-Z0-9-]{0,39}");

  /** A code of the plan files, e.g. {@code BEIJING_EMPLOYEE}. */
  static final Function<String, Cell<String>> WORD = matching("[A-Z][A-Z0-9_]{0,39}");

  /** e.g. {@code 7K2M-9QXR-4TBN-HW53}. */
  static final Function<String, Cell<LinkCode>> LINK_CODE =
      text -> LinkCode.of(text).map(CellForms::said).orElseGet(() -> wrong(Remark.Code.BAD_FORM));

  /** As ISO 8601 has it, or as spreadsheets write it. */
  static final Function<String, Cell<LocalDate>> DATE = CellForms::date;

  static final Function<String, Cell<Status>> STATUS =
      named(
          Map.of(
              "ACTIVE", Status.ACTIVE,
              "在会", Status.ACTIVE,
              "SUSPENDED", Status.SUSPENDED,
              "暂停", Status.SUSPENDED,
              "TRANSFERRED", Status.TRANSFERRED,
              "转出", Status.TRANSFERRED,
              "RETIRED", Status.RETIRED,
              "退休", Status.RETIRED,
              "ENDED", Status.ENDED,
              "终止", Status.ENDED));

  static final Function<String, Cell<Employment>> EMPLOYMENT =
      named(
          Map.of(
              "IN_SERVICE", Employment.IN_SERVICE,
              "在职", Employment.IN_SERVICE,
              "RETIRED", Employment.RETIRED,
              "退休", Employment.RETIRED));

  static final Function<String, Cell<Sex>> SEX =
      named(Map.of("F", Sex.F, "女", Sex.F, "M", Sex.M, "男", Sex.M));

  static final Function<String, Cell<Boolean>> FLAG =
      named(Map.of("yes", true, "是", true, "no", false, "否", false));

  /** e.g. {@code CRIT-ILL 2026-01-01 x2; ACC-DUES 2026-01-01 t50}. */
  static final Function<String, Cell<List<Wanted>>> ENROLMENTS =
      text -> listOf(text, 60, CellForms::wanted);

  /** e.g. {@code C1 2015-03-02; C2 2018-11-30}. */
  static final Function<String, Cell<List<Child>>> CHILDREN =
      text -> listOf(text, 12, CellForms::child);

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern WANTED =
      Pattern.compile("([A-Z][A-Z0-9-]{0,39}) +(\\S+)(?: +x(\\d{1,3}))?(?: +t(\\d{1,6}))?");
  private static final Pattern CHILD = Pattern.compile("([A-Z][A-Z0-9]{0,7}) +(\\S+)");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private CellForms() {}

  private static Function<String, Cell<String>> matching(String form) {
    Pattern pattern = Pattern.compile(form);
    return text -> pattern.matcher(text).matches() ? said(text) : wrong(Remark.Code.BAD_FORM);
  }

  private static <T> Function<String, Cell<T>> named(Map<String, T> names) {
    return text ->
        Optional.ofNullable(names.get(text))
            .map(CellForms::said)
            .orElseGet(() -> wrong(Remark.Code.NOT_ONE_OF));
  }

  private static Cell<LocalDate> date(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return wrong(Remark.Code.BAD_DATE);
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)));
      boolean isNear = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return isNear ? said(date) : wrong(Remark.Code.BAD_DATE);
    } catch (DateTimeException notInTheCalendar) {
      return wrong(Remark.Code.BAD_DATE);
    }
  }

  private static <T> Cell<List<T>> listOf(String text, int most, Function<String, Cell<T>> form) {
    String[] parts = text.split("[;；]", -1);
    if (parts.length > most) {
      return wrong(Remark.Code.CELL_TOO_LONG);
    }
    List<T> items = new ArrayList<>();
    for (String part : parts) {
      switch (form.apply(part.strip())) {
        case Cell.Said<T>(T value) -> items.add(value);
        case Cell.Wrong<T>(Remark.Code code) -> {
          return wrong(code);
        }
      }
    }
    return said(List.copyOf(items));
  }

  private static Cell<Wanted> wanted(String text) {
    Matcher wanted = WANTED.matcher(text);
    if (!wanted.matches()) {
      return wrong(Remark.Code.BAD_FORM);
    }
    int shares = number(wanted.group(3)).orElse(1);
    if (shares < 1) {
      return wrong(Remark.Code.BAD_FORM);
    }
    return dated(
        wanted.group(2),
        start -> new Wanted(wanted.group(1), start, shares, number(wanted.group(4))));
  }

  private static Cell<Child> child(String text) {
    Matcher child = CHILD.matcher(text);
    return child.matches()
        ? dated(child.group(2), born -> new Child(child.group(1), born))
        : wrong(Remark.Code.BAD_FORM);
  }

  private static <T> Cell<T> dated(String date, Function<LocalDate, T> whole) {
    return switch (date(date)) {
      case Cell.Said<LocalDate>(LocalDate day) -> said(whole.apply(day));
      case Cell.Wrong<LocalDate>(Remark.Code code) -> wrong(code);
    };
  }

  private static Optional<Integer> number(@Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  private static <T> Cell<T> said(T value) {
    return new Cell.Said<>(value);
  }

  private static <T> Cell<T> wrong(Remark.Code code) {
    return new Cell.Wrong<>(code);
  }
}
