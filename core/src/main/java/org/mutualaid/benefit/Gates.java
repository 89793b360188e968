package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/**
 * The conditions of a line. The first that fails ends it with zero; one that is met gives null.
 *
 * <p>Plain calls and not a list of functions: each function would be a class to load at a cold
 * start, and a settlement asks these millions of times.
 */
final class Gates {
  private Gates() {}

  /** The conditions in the order of the rules. */
  static @Nullable Ended firstClosed(Case one) {
    Ended ended = membership(one);
    ended = ended == null ? coverBegun(one) : ended;
    ended = ended == null ? PersonGates.firstClosed(one) : ended;
    ended = ended == null ? deadline(one) : ended;
    ended = ended == null ? exclusions(one) : ended;
    ended = ended == null ? waiting(one) : ended;
    ended = ended == null ? shortestStay(one) : ended;
    return ended == null ? Diseases.repeated(one) : ended;
  }

  private static @Nullable Ended membership(Case one) {
    LocalDate day = one.event().date();
    return one.told().cover().isMemberOn(day)
        ? null
        : Ended.by(Reason.Code.NOT_A_MEMBER_ON_EVENT_DATE, CalculationStep.Code.NO_MEMBERSHIP, day);
  }

  private static @Nullable Ended coverBegun(Case one) {
    LocalDate first = one.enrolment().continuousSince();
    LocalDate day = one.event().date();
    return day.isBefore(first)
        ? Ended.by(Reason.Code.BEFORE_COVER, CalculationStep.Code.COVER_LATER, first, day)
        : null;
  }

  private static @Nullable Ended deadline(Case one) {
    return one.benefit().filing().isPresent()
        ? window(one, one.benefit().filing().get())
        : years(one);
  }

  private static @Nullable Ended window(Case one, FilingWindow window) {
    LocalDate first = window.firstDay(one.event().date());
    LocalDate last = window.lastDay(one.event().date());
    LocalDate applied = one.told().applied();
    return applied.isBefore(first) || applied.isAfter(last)
        ? Ended.by(
            Reason.Code.OUTSIDE_FILING_WINDOW,
            CalculationStep.Code.FILING_WINDOW,
            first,
            last,
            applied)
        : null;
  }

  private static @Nullable Ended years(Case one) {
    LocalDate from = one.benefit().deadlineFrom(one.event());
    LocalDate last = one.benefit().lastDayFrom(from);
    LocalDate applied = one.told().applied();
    return applied.isAfter(last)
        ? Ended.by(Reason.Code.TIME_BARRED, CalculationStep.Code.DEADLINE, from, last, applied)
        : null;
  }

  private static @Nullable Ended exclusions(Case one) {
    if (one.event().circumstances().isEmpty()) {
      return null;
    }
    Ended ofPlan = excluded(one, one.plan().exclusions());
    return ofPlan == null ? excluded(one, one.benefit().exclusions()) : ofPlan;
  }

  private static @Nullable Ended excluded(Case one, List<String> exclusions) {
    for (String code : exclusions) {
      if (one.event().circumstances().contains(code)) {
        return new Ended(
            new Reason(Reason.Code.EXCLUDED, code),
            CalculationStep.of(CalculationStep.Code.EXCLUSION, Money.ZERO));
      }
    }
    return null;
  }

  private static @Nullable Ended waiting(Case one) {
    return WaitingFactor.of(one).equals(Rate.NOTHING)
        ? Ended.by(
            Reason.Code.WAITING_PERIOD,
            CalculationStep.Code.WAITING,
            one.enrolment().continuousSince(),
            one.dayOfCover())
        : null;
  }

  /** The least nights are asked of the whole stay, also where two protection years share it. */
  private static @Nullable Ended shortestStay(Case one) {
    if (!(one.benefit().kind() instanceof Kind.Daily daily
        && one.event() instanceof Event.HospitalStay stay)) {
      return null;
    }
    long nights = Case.days(stay.admission(), stay.discharge());
    return nights < daily.minDays()
        ? Ended.by(
            Reason.Code.STAY_TOO_SHORT, CalculationStep.Code.SHORT_STAY, nights, daily.minDays())
        : null;
  }
}
