package org.mutualaid.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Worked;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Basis;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.LifeCycle;
import org.mutualaid.claim.Worth;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Person;
import org.mutualaid.people.Traits;
import org.mutualaid.plan.PlanBook;

/**
 * Works a claim out anew for whoever approves it: by the rules of the day of its event, on the
 * cover that the roster knows now, with all that was granted since it was started.
 */
record Verdicts(PlanBook book) {
  private static final Cover NO_COVER =
      new Cover(
          List.of(), List.of(), new Traits(Optional.empty(), Optional.empty(), Optional.empty()));

  /**
   * Whether the claim is to be worked out for an action: one that would grant money, itself or once
   * a second person agrees, and one that accepts the kinship of who claims on behalf of a member.
   */
  static boolean needs(ReviewAction action, Claim claim) {
    boolean accepts = action instanceof Confirm && claim.onBehalf().isPresent();
    return (accepts || action instanceof Approve)
        && LifeCycle.next(claim.state(), action).isPresent();
  }

  /** The claim in which the same death was granted, if it was: a member dies once. */
  Optional<ClaimId> grantedBefore(Claim claim, Accounts accounts) {
    if (!(claim.facts().event() instanceof Event.AccidentDeath death)) {
      return Optional.empty();
    }
    Set<BenefitCode> ofDeath = book.benefitsOf(death.type());
    return accounts.own().standing().stream()
        .filter(line -> line.pays() && ofDeath.contains(line.uses().benefit()))
        .map(line -> new ClaimId(line.number().claim()))
        .filter(other -> !other.equals(claim.id()))
        .findFirst();
  }

  /** What comes of the claim now. */
  Anew of(Claim claim, Accounts accounts) {
    Rules rules = book.rulesOn(claim.facts().event().date());
    var worth = new Worth(book);
    Cover cover = accounts.person().map(Person::cover).orElse(NO_COVER);
    List<Worked> lines =
        worth.lines(
            claim.facts().event(), cover, accounts.history(), CityTime.dateOf(claim.startedAt()));
    Assessment calculation = worth.of(claim.facts().event(), lines);
    Booking booking =
        Booking.granting(claim.id().value(), accounts, lines, rules.sharedByHome()::contains);
    return new Anew(
        Optional.of(calculation).filter(anew -> !anew.equals(claim.facts().assessment())),
        Optional.of(booking),
        Optional.of(Basis.of(cover, accounts)));
  }
}
