package org.mutualaid.people;

import java.time.LocalDate;
import java.util.Optional;

/** Facts about a person that a plan may ask for. What is not known is empty, and then is asked. */
public record Traits(
    Optional<LocalDate> birthDate, Optional<Boolean> serviceCard, Optional<Employment> employment) {

  /** Whether somebody still works. */
  public enum Employment {
    IN_SERVICE,
    RETIRED
  }
}
