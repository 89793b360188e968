package org.mutualaid.plancompiler;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.deadline.WorkingDays;

/** Reads working-days.yaml: by year, the days off and the weekend days that are worked. */
final class WorkingDaysFile {
  private WorkingDaysFile() {}

  static WorkingDays read(Section years) {
    Set<LocalDate> off = new TreeSet<>();
    Set<LocalDate> worked = new TreeSet<>();
    years
        .all()
        .keySet()
        .forEach(
            name -> {
              int year = years.key(name).whole();
              Section days = years.need(name).section().only(Set.of("off", "worked"));
              daysOff(days.need("off")).forEach(day -> off.add(day(day, year, false)));
              days.need("worked").list().forEach(day -> worked.add(day(day, year, true)));
            });
    return new WorkingDays(off, worked);
  }

  /** By its days off a year is known to be published, so it has some. */
  private static List<Value> daysOff(Value off) {
    List<Value> days = off.list();
    if (days.isEmpty()) {
      throw off.broken("a year has no day off", "Write those of its notice, or leave it out");
    }
    return days;
  }

  /** A weekday that is off, or a weekend day that is worked; the other way round is a slip. */
  private static LocalDate day(Value value, int year, boolean weekend) {
    LocalDate day;
    try {
      day = MonthDay.parse("--" + value.text()).atYear(year);
    } catch (java.time.DateTimeException e) {
      throw value.broken("'" + value.text() + "' is no day", "Write month and day, such as 05-01");
    }
    if (new WorkingDays(Set.of(), Set.of()).isWorked(day) == weekend) {
      throw value.broken(
          day + " is a " + day.getDayOfWeek(),
          weekend
              ? "Under 'worked' stand weekend days"
              : "Under 'off' stand days from Monday to Friday");
    }
    return day;
  }
}
