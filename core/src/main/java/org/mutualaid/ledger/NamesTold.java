package org.mutualaid.ledger;

import java.util.Optional;
import org.mutualaid.benefit.Event;

/**
 * The names in an event that a line of it keeps. Personal, so a ledger holds only {@link Marks}.
 */
public record NamesTold(
    Optional<String> accident, Optional<String> child, Optional<String> disease) {
  private static final NamesTold NONE =
      new NamesTold(Optional.empty(), Optional.empty(), Optional.empty());

  /** The names in an event. */
  public static NamesTold in(Event event) {
    return switch (event) {
      case Event.AccidentInjury hurt -> ofAccident(hurt.accident());
      case Event.AccidentDeath death -> ofAccident(death.accident());
      case Event.ChildAccident accident ->
          new NamesTold(Optional.empty(), Optional.of(accident.child()), Optional.empty());
      case Event.CriticalIllness illness ->
          new NamesTold(Optional.empty(), Optional.empty(), Optional.of(illness.disease()));
      case Event.OutpatientYearToDate _,
          Event.HospitalStay _,
          Event.OverCapYear _,
          Event.Fire _,
          Event.Water _ ->
          NONE;
    };
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  private static NamesTold ofAccident(Optional<String> accident) {
    return new NamesTold(accident, Optional.empty(), Optional.empty());
  }
}
