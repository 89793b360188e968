package org.mutualaid.benefit;

import static org.mutualaid.benefit.FieldError.Code.BAD_NAME;
import static org.mutualaid.benefit.FieldError.Code.BEFORE_ADMISSION;
import static org.mutualaid.benefit.FieldError.Code.GRADES_MISSING;
import static org.mutualaid.benefit.FieldError.Code.GRADE_OUT_OF_RANGE;
import static org.mutualaid.benefit.FieldError.Code.IN_THE_FUTURE;
import static org.mutualaid.benefit.FieldError.Code.NEGATIVE;
import static org.mutualaid.benefit.FieldError.Code.NOT_POSITIVE;
import static org.mutualaid.benefit.FieldError.Code.STAY_TOO_LONG;
import static org.mutualaid.benefit.FieldError.Code.TOO_LARGE;
import static org.mutualaid.benefit.FieldError.Code.TOO_MANY_CYCLES;
import static org.mutualaid.benefit.FieldError.Code.TOO_MANY_DECIMALS;
import static org.mutualaid.benefit.FieldError.Code.TOO_MANY_GRADES;
import static org.mutualaid.benefit.FieldError.Code.UNKNOWN_CHILD;
import static org.mutualaid.benefit.FieldError.Code.UNKNOWN_CIRCUMSTANCE;
import static org.mutualaid.benefit.FieldError.Code.UNKNOWN_DISEASE;
import static org.mutualaid.benefit.FieldError.Code.UNKNOWN_PAYER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.money.Money;

/** Finds the facts of an event that cannot be, all at once. The limits only catch slips. */
final class EventErrors {
  /** Nights; five years, longer than any protection year could pay for. */
  private static final long LONGEST_STAY = 1_826;

  private static final int MOST_GRADES = 10;
  private static final Money LARGEST_LOSS = new Money(10_000_000_000L);
  private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(10_000);
  private static final int AREA_DECIMALS = 2;
  private static final int LONGEST_NAME = 40;

  /** A stay of five years has twenty cycles of ninety days, and some for the turns of years. */
  private static final int MOST_CYCLES = 30;

  private final List<FieldError> found = new ArrayList<>();
  private final LocalDate today;
  private final KnownNames known;

  private EventErrors(LocalDate today, KnownNames known) {
    this.today = today;
    this.known = known;
  }

  static List<FieldError> of(Event event, LocalDate today, KnownNames known) {
    var errors = new EventErrors(today, known);
    errors.look(event);
    errors.known(
        "circumstances", event.circumstances(), known.circumstances(), UNKNOWN_CIRCUMSTANCE);
    return List.copyOf(errors.found);
  }

  private void look(Event event) {
    switch (event) {
      case Event.HospitalStay stay -> look(stay);
      case Event.OutpatientYearToDate year -> {
        past("date", year.date());
        cost("cumulativeSelfPay1", year.selfPay1());
      }
      case Event.OverCapYear year -> look(year);
      case Event.CriticalIllness illness -> {
        past("date", illness.date());
        known("disease", Set.of(illness.disease()), known.diseases(), UNKNOWN_DISEASE);
      }
      case Event.AccidentInjury hurt -> {
        past("date", hurt.date());
        name("accident", hurt.accident());
        look(hurt.injury());
      }
      case Event.AccidentDeath death -> {
        past("date", death.date());
        name("accident", death.accident());
      }
      case Event.ChildAccident accident -> look(accident);
      case Event.Fire fire -> {
        past("date", fire.date());
        size("loss", fire.loss().yuan(), LARGEST_LOSS.yuan());
      }
      case Event.Water water -> look(water);
    }
  }

  private void look(Event.HospitalStay stay) {
    past("admission", stay.admission());
    past("discharge", stay.discharge());
    long nights = ChronoUnit.DAYS.between(stay.admission(), stay.discharge());
    if (nights < 0) {
      add("discharge", BEFORE_ADMISSION);
    } else if (nights > LONGEST_STAY) {
      add("discharge", STAY_TOO_LONG, Long.toString(LONGEST_STAY));
    }
    if (stay.selfPay1Cycles().size() > MOST_CYCLES) {
      add("selfPay1Cycles", TOO_MANY_CYCLES, Integer.toString(MOST_CYCLES));
    }
    for (int i = 0; i < stay.selfPay1Cycles().size(); i++) {
      cost("selfPay1Cycles/" + i, stay.selfPay1Cycles().get(i));
    }
  }

  private void look(Event.OverCapYear year) {
    past("date", year.date());
    size("overCap", year.overCap().yuan(), LARGEST_LOSS.yuan());
    known("otherPayers", year.otherPayers().keySet(), known.payers(), UNKNOWN_PAYER);
    for (String payer : known.payers()) {
      cost("otherPayers/" + payer, year.otherPayers().getOrDefault(payer, Money.ZERO));
    }
  }

  private void look(Event.ChildAccident accident) {
    past("date", accident.date());
    name("child", Optional.of(accident.child()));
    if (!known.children().map(names -> names.contains(accident.child())).orElse(true)) {
      add("child", UNKNOWN_CHILD);
    }
    if (accident.harm() instanceof Event.Harm.Hurt(Injury injury)) {
      look(injury);
    }
  }

  private void look(Event.Water water) {
    past("date", water.date());
    size("area", water.area(), LARGEST_AREA);
    if (water.area().stripTrailingZeros().scale() > AREA_DECIMALS) {
      add("area", TOO_MANY_DECIMALS, Integer.toString(AREA_DECIMALS));
    }
  }

  private void look(Injury injury) {
    switch (injury) {
      case Injury.Minor() -> {
        // A minor injury has no facts that could be wrong.
      }
      case Injury.Graded(List<Integer> grades) -> look(grades);
    }
  }

  private void look(List<Integer> grades) {
    if (grades.isEmpty()) {
      add("grades", GRADES_MISSING);
    } else if (grades.size() > MOST_GRADES) {
      add("grades", TOO_MANY_GRADES, Integer.toString(MOST_GRADES));
    }
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i) < 1 || grades.get(i) > DisabilityScale.GRADES) {
        add("grades/" + i, GRADE_OUT_OF_RANGE, "1", Integer.toString(DisabilityScale.GRADES));
      }
    }
  }

  private void past(String field, LocalDate day) {
    if (day.isAfter(today)) {
      add(field, IN_THE_FUTURE, today.toString());
    }
  }

  private void size(String field, BigDecimal value, BigDecimal most) {
    if (value.signum() <= 0) {
      add(field, NOT_POSITIVE);
    } else if (value.compareTo(most) > 0) {
      add(field, TOO_LARGE, most.toPlainString());
    }
  }

  /** Costs may be nothing. */
  private void cost(String field, Money sum) {
    if (sum.compareTo(Money.ZERO) < 0) {
      add(field, NEGATIVE);
    } else if (sum.compareTo(LARGEST_LOSS) > 0) {
      add(field, TOO_LARGE, LARGEST_LOSS.toString());
    }
  }

  private void known(
      String field, Collection<String> names, Set<String> all, FieldError.Code otherwise) {
    if (!all.containsAll(names)) {
      add(field, otherwise, String.join(", ", new TreeSet<>(all)));
    }
  }

  private void name(String field, Optional<String> name) {
    if (name.filter(text -> text.isBlank() || text.length() > LONGEST_NAME).isPresent()) {
      add(field, BAD_NAME, Integer.toString(LONGEST_NAME));
    }
  }

  private void add(String field, FieldError.Code code, String... arguments) {
    found.add(FieldError.of("/event/" + field, code, arguments));
  }
}
