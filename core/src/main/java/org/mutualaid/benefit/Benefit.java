package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One benefit of a plan as the engine reads it.
 *
 * @param causeOnly the only cause of a stay it has a line for
 * @param exclusions of its own, looked at after those of the plan
 * @param waiting for what is not an accident; an accident never waits
 * @param deadlineYears from the event, or from discharge, to the last day for a claim
 */
public record Benefit(
    BenefitCode code,
    EventType trigger,
    Optional<Event.Cause> causeOnly,
    Kind kind,
    Optional<Cap> cap,
    List<String> exclusions,
    Waiting waiting,
    int deadlineYears) {

  /** Whether an event can come under it at all. */
  boolean concerns(Event event) {
    return event.type() == trigger
        && (causeOnly.isEmpty()
            || (event instanceof Event.HospitalStay stay
                && stay.cause() == causeOnly.orElseThrow()));
  }

  /** Every sum in it that may hang on the tier of an enrolment. */
  Stream<Amount> amounts() {
    return Stream.concat(kind.amounts().stream(), cap.flatMap(Cap::amount).stream());
  }
}
