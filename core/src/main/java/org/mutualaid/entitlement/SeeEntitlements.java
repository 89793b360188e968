package org.mutualaid.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.Plan;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.PlanBook;

/** A member sees what they have, from each plan in each period that can still be claimed from. */
public final class SeeEntitlements {
  private final Ledgers ledgers;
  private final PlanBook book;

  public SeeEntitlements(Ledgers ledgers, PlanBook book) {
    this.ledgers = ledgers;
    this.book = book;
  }

  /** What there is to see. */
  public sealed interface Answer {
    /** What the member has; empty where they are enrolled in nothing. */
    record Seen(List<Entitlement> entitlements) implements Answer {}

    /** The roster does not know them. */
    record NotOnTheRoster() implements Answer {}
  }

  /**
   * What the caller has on a day, plan by plan in the order of the rule books, then by period.
   * Whether an event would be paid hangs on more: membership, age, exclusions.
   */
  public Answer on(PersonId caller, LocalDate today) {
    Accounts accounts = ledgers.withHome(caller);
    return accounts
        .person()
        .<Answer>map(person -> new Answer.Seen(seen(accounts, person, today)))
        .orElseGet(Answer.NotOnTheRoster::new);
  }

  private List<Entitlement> seen(Accounts accounts, Person person, LocalDate today) {
    List<Entitlement> seen = new ArrayList<>();
    for (Plan newest : book.rules().plans()) {
      for (Enrolment enrolment : person.cover().enrolmentsIn(newest.code())) {
        book.rulesOn(within(enrolment, today)).plans().stream()
            .filter(plan -> plan.code().equals(newest.code()))
            .map(plan -> new Holdings(accounts, plan, enrolment).entitlement())
            .filter(one -> canBeClaimed(one, today))
            .forEach(seen::add);
      }
    }
    return seen;
  }

  private static boolean canBeClaimed(Entitlement one, LocalDate today) {
    return one.benefits().stream().anyMatch(benefit -> !benefit.claimBy().isBefore(today));
  }

  /** The day of the period whose rules are shown: today, or the end that is nearer to it. */
  private static LocalDate within(Enrolment enrolment, LocalDate today) {
    LocalDate day = today.isBefore(enrolment.start()) ? enrolment.start() : today;
    return day.isAfter(enrolment.end()) ? enrolment.end() : day;
  }
}
