package org.mutualaid.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.mutualaid.money.Money;

/** What happened to a member, in the facts that the rules read. */
public sealed interface Event {
  /** What kind of event it is. */
  EventType type();

  /** The day that decides on cover: of the event, for a stay that of admission. */
  LocalDate date();

  /**
   * What else applies, by codes of the plan files: exclusions that were found to apply, and the
   * conditions that some papers depend on.
   */
  SortedSet<String> circumstances();

  /**
   * Why the facts are impossible: all of it at once.
   *
   * @param today in the city, when the event is told
   * @param known what such an event may name
   */
  default List<FieldError> errors(LocalDate today, KnownNames known) {
    return EventErrors.of(this, today, known);
  }

  /** What makes two events of one member and type the same one. */
  default String naturalKey() {
    return date().toString();
  }

  /** Why somebody was in hospital. */
  enum Cause {
    ILLNESS,
    ACCIDENT
  }

  /**
   * A stay in hospital; its days are nights, discharge less admission.
   *
   * @param selfPay1Cycles what the insurance left as self-pay 1, by settlement cycle; empty where
   *     it is not known, and then no medical benefit has a line
   */
  record HospitalStay(
      LocalDate admission,
      LocalDate discharge,
      Cause cause,
      List<Money> selfPay1Cycles,
      SortedSet<String> circumstances)
      implements Event {

    /** A stay whose costs are not told. */
    public HospitalStay(
        LocalDate admission, LocalDate discharge, Cause cause, SortedSet<String> circumstances) {
      this(admission, discharge, cause, List.of(), circumstances);
    }

    @Override
    public EventType type() {
      return EventType.HOSPITAL_STAY;
    }

    @Override
    public LocalDate date() {
      return admission;
    }
  }

  /**
   * What outpatient care has cost the member since 1 January, as the insurance reports it.
   *
   * @param date up to which it counts
   * @param selfPay1 self-pay 1 of the year so far, of the days of membership alone
   */
  record OutpatientYearToDate(LocalDate date, Money selfPay1, SortedSet<String> circumstances)
      implements Event {
    @Override
    public EventType type() {
      return EventType.OUTPATIENT_YTD;
    }
  }

  /**
   * What a year cost above the ceiling of the insurance.
   *
   * @param date in that year
   * @param otherPayers what others paid of it, by their codes in the plan files
   */
  record OverCapYear(
      LocalDate date,
      Money overCap,
      SortedMap<String, Money> otherPayers,
      SortedSet<String> circumstances)
      implements Event {
    @Override
    public EventType type() {
      return EventType.OVERCAP_ANNUAL;
    }

    @Override
    public String naturalKey() {
      return Integer.toString(date.getYear());
    }
  }

  /** How bad an illness is by the list of the plan. */
  enum Severity {
    MILD,
    SEVERE
  }

  /**
   * A critical illness was found.
   *
   * @param date that decides: of the pathology report for a cancer, else of admission
   * @param disease by its code in the plan files
   */
  record CriticalIllness(
      LocalDate date, String disease, Severity severity, SortedSet<String> circumstances)
      implements Event {
    @Override
    public EventType type() {
      return EventType.CRITICAL_ILLNESS;
    }

    @Override
    public String naturalKey() {
      return date + " " + disease;
    }
  }

  /** How badly somebody was hurt. */
  sealed interface Injury {
    /** A lasting disability, by grades 1 (worst) to 10 of JR/T 0083-2013. */
    record Graded(List<Integer> grades) implements Injury {}

    /** A simple fracture, a laceration: no grade. */
    record Minor() implements Injury {}
  }

  /**
   * The member was hurt in an accident outside work.
   *
   * @param accident names the accident, where several events come of one
   */
  record AccidentInjury(
      LocalDate date, Injury injury, Optional<String> accident, SortedSet<String> circumstances)
      implements Event {
    @Override
    public EventType type() {
      return EventType.ACCIDENT_INJURY;
    }
  }

  /**
   * The member died of an accident outside work.
   *
   * @param accident names the accident, so that a disability paid for it is taken off
   */
  record AccidentDeath(LocalDate date, Optional<String> accident, SortedSet<String> circumstances)
      implements Event {
    @Override
    public EventType type() {
      return EventType.ACCIDENT_DEATH;
    }
  }

  /** What an accident did to a child. */
  sealed interface Harm {
    /** The child was hurt. */
    record Hurt(Injury injury) implements Harm {}

    /** The child died. */
    record Died() implements Harm {}
  }

  /**
   * A child of the member had an accident.
   *
   * @param child names the child among the member's children; says nothing else of it
   */
  record ChildAccident(LocalDate date, String child, Harm harm, SortedSet<String> circumstances)
      implements Event {
    @Override
    public EventType type() {
      return EventType.CHILD_ACCIDENT;
    }

    @Override
    public String naturalKey() {
      return date + " " + child;
    }
  }

  /** A fire in the member's home. */
  record Fire(LocalDate date, Money loss, SortedSet<String> circumstances) implements Event {
    @Override
    public EventType type() {
      return EventType.FIRE;
    }
  }

  /**
   * A pipe burst and soaked the member's home.
   *
   * @param area damaged, in square metres, at most two decimals
   */
  record Water(LocalDate date, BigDecimal area, SortedSet<String> circumstances) implements Event {
    @Override
    public EventType type() {
      return EventType.WATER;
    }
  }
}
