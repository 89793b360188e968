package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.ClaimTime;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.LateNotice;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.PlanBook;

/** What an event would be worth if it were claimed today. Nothing is stored. */
public final class EstimateBenefit {
  private final Ledgers ledgers;
  private final PlanBook book;

  public EstimateBenefit(Ledgers ledgers, PlanBook book) {
    this.ledgers = ledgers;
    this.book = book;
  }

  /** An estimate, or why there is none. */
  public sealed interface Answer {
    /** The estimate, of an event as it was told. */
    record Estimated(Estimate estimate) implements Answer {}

    /** Not given. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /**
   * By the caller's own cover and what was granted to them before: as a claim is estimated when it
   * is started, without the names that a ledger keeps as marks.
   *
   * @param now when the request came
   */
  public Answer own(Event event, PersonId caller, Instant now) {
    LocalDate today = CityTime.dateOf(now);
    Accounts accounts =
        book.rulesOn(event.date()).isSharedByHome(event.type())
            ? ledgers.withHome(caller)
            : ledgers.ofMember(caller);
    List<FieldError> errors = Impossible.in(event, accounts.person(), book, today);
    if (!errors.isEmpty()) {
      return new Answer.Refused(new Refusal.Invalid(errors));
    }
    return accounts
        .person()
        .map(Person::cover)
        .filter(cover -> cover.latestMembership(today).isPresent())
        .map(cover -> estimated(event, cover, accounts.history(), today))
        .orElseGet(() -> new Answer.Refused(new Refusal.NotOnTheRoster()));
  }

  /** By a cover as it is stated, to whomever it may belong; nobody is looked up. */
  public Answer whatIf(Event event, Cover stated, Instant now) {
    return estimated(event, stated, History.NONE, CityTime.dateOf(now));
  }

  private Answer estimated(Event event, Cover cover, History history, LocalDate today) {
    Rules rules = book.rulesOn(event.date());
    Assessment assessment = Adjudication.assess(rules, event, cover, history, today);
    return new Answer.Estimated(
        new Estimate(
            event,
            assessment,
            book.papersFor(assessment, event),
            ClaimTime.of(rules, assessment, event),
            LateNotice.of(rules, event, assessment, today)));
  }
}
