package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.CalculationStep.Code;
import org.mutualaid.money.Exact;
import org.mutualaid.money.Money;
import org.mutualaid.people.Enrolment;

/** So much a night: only the nights of this protection period, and no more than are left of it. */
final class Nights {
  private Nights() {}

  /** Whether an enrolment covers any night of a stay; a stay without one is covered on its day. */
  static boolean covers(Enrolment enrolment, Event.HospitalStay stay) {
    return stay.admission().equals(stay.discharge())
        ? enrolment.on(stay.admission())
        : enrolment.start().isBefore(stay.discharge())
            && !enrolment.end().isBefore(stay.admission());
  }

  static Sum of(Case one, Kind.Daily daily) {
    if (!(one.event() instanceof Event.HospitalStay stay)) {
      throw Gross.unfit(one);
    }
    LocalDate first =
        latest(stay.admission().plusDays(daily.deductibleDays()), one.enrolment().start());
    LocalDate last = one.enrolment().end();
    LocalDate after = stay.discharge().isAfter(last) ? last.plusDays(1) : stay.discharge();
    int nights = (int) Math.max(0, Case.days(first, after));
    List<CalculationStep> steps = new ArrayList<>();
    steps.add(CalculationStep.of(Code.NIGHTS, first, after, nights));
    return paid(one, Gross.sumFor(one, daily.perDay()), nights, steps);
  }

  private static Sum paid(Case one, Money perDay, int nights, List<CalculationStep> steps) {
    Optional<Integer> most = one.benefit().cap().flatMap(Cap::days);
    int used = one.used().days();
    int left = most.isPresent() ? Math.max(0, most.get() - used) : nights;
    if (left < nights) {
      steps.add(CalculationStep.of(Code.NIGHTS_LEFT, most.get(), used, left));
    }
    int counted = Math.min(nights, left);
    Money sum = perDay.times(counted);
    steps.add(CalculationStep.of(Code.PER_NIGHT, counted, perDay, sum));
    return Sum.gross(Exact.of(sum), steps).forNights(counted, left < nights);
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
