package org.mutualaid.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Facts about a person that a plan may ask for. What is not known is empty, and then is asked.
 *
 * @param occupation by its code in the plan files
 * @param insurance the medical insurance, by its code in the plan files
 * @param unitPaysDues whether the person's unit pays union dues
 */
public record Traits(
    Optional<LocalDate> birthDate,
    Optional<Boolean> serviceCard,
    Optional<Employment> employment,
    Optional<Sex> sex,
    Optional<String> occupation,
    Optional<String> insurance,
    Optional<Boolean> unitPaysDues) {

  /** Nothing is known. */
  public static final Traits UNKNOWN =
      new Traits(Optional.empty(), Optional.empty(), Optional.empty());

  /** A person of whom no more than this is known. */
  public Traits(
      Optional<LocalDate> birthDate,
      Optional<Boolean> serviceCard,
      Optional<Employment> employment) {
    this(
        birthDate,
        serviceCard,
        employment,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether somebody still works. */
  public enum Employment {
    IN_SERVICE,
    RETIRED
  }

  /** As the roster records it. */
  public enum Sex {
    F,
    M
  }
}
