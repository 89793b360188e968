package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.people.Enrolment;

/**
 * One benefit of a plan as the engine reads it.
 *
 * @param causeOnly the only cause of a stay it has a line for
 * @param diseases the only ones it has a line for; empty where it has one for all
 * @param exclusions of its own, looked at after those of the plan
 * @param waiting for what is not an accident; an accident never waits
 * @param deadlineYears from the event, or from discharge, to the last day for a claim
 * @param filing the days of the next year in which it is claimed, instead of the years
 * @param noticeDays within which the office should hear of it; later is looked into, never refused
 */
public record Benefit(
    BenefitCode code,
    EventType trigger,
    Optional<Event.Cause> causeOnly,
    Set<String> diseases,
    Kind kind,
    Optional<Cap> cap,
    List<String> exclusions,
    Waiting waiting,
    int deadlineYears,
    Optional<FilingWindow> filing,
    Optional<Integer> noticeDays) {

  /** Whether an event of its type can come under it. */
  boolean concerns(Event event) {
    return hasCause(event) && hasDisease(event) && hasCosts(event);
  }

  private boolean hasCause(Event event) {
    return causeOnly.isEmpty()
        || (event instanceof Event.HospitalStay stay && stay.cause() == causeOnly.orElseThrow());
  }

  private boolean hasDisease(Event event) {
    return diseases.isEmpty()
        || (event instanceof Event.CriticalIllness illness && diseases.contains(illness.disease()));
  }

  /** A benefit of the costs of a stay has no line where nobody has told them. */
  private boolean hasCosts(Event event) {
    return !(kind instanceof Kind.OverDeductibleOfCycle)
        || (event instanceof Event.HospitalStay stay && !stay.selfPay1Cycles().isEmpty());
  }

  boolean isCappedByHome() {
    return cap.filter(one -> one.scope() == Cap.Scope.PERIOD_PER_HOUSEHOLD).isPresent();
  }

  /** The day from which its years for a claim are counted: that of discharge, or of the event. */
  LocalDate deadlineFrom(Event event) {
    return event instanceof Event.HospitalStay stay ? stay.discharge() : event.date();
  }

  /** The last day for a claim, where years are counted from a day; 29 February gives the 28th. */
  LocalDate lastDayFrom(LocalDate from) {
    return from.plusYears(deadlineYears);
  }

  /** Whether every sum in it that hangs on the tier is known for an enrolment. */
  boolean hasSumsFor(Enrolment enrolment) {
    Optional<Amount> most = cap.flatMap(Cap::amount);
    return kind.hasSumFor(enrolment) && (most.isEmpty() || most.get().of(enrolment).isPresent());
  }
}
