package org.mutualaid.review;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Worked;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Basis;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.LifeCycle;
import org.mutualaid.claim.Worth;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Person;
import org.mutualaid.plan.PlanBook;

/**
 * Works a claim out anew for whoever approves it: by the rules of the day of its event, on the
 * cover that the roster knows now, with all that was granted since it was started.
 */
record Verdicts(PlanBook book) {
  /**
   * Whether the claim is to be worked out for an action: one that grants or takes back, itself or
   * once a second person agrees, and one that accepts the kinship of who claims on behalf of a
   * member.
   */
  static boolean needs(Asking asking) {
    boolean accepts =
        asking.action() instanceof Confirm
            && asking.claim().onBehalf().isPresent()
            && LifeCycle.next(asking.claim().state(), asking.action()).isPresent();
    return accepts || Outcomes.books(asking);
  }

  /** The claim in which the same death was granted, if it was: a member dies once. */
  Optional<ClaimId> grantedBefore(Asking asking, Accounts accounts) {
    Claim claim = asking.claim();
    boolean grants = Outcomes.books(asking) && !(asking.action() instanceof ClaimAction.Undo);
    if (!grants || !(claim.facts().event() instanceof Event.AccidentDeath death)) {
      return Optional.empty();
    }
    Set<BenefitCode> ofDeath = book.benefitsOf(death.type());
    return accounts.own().standing().stream()
        .filter(line -> line.pays() && ofDeath.contains(line.uses().benefit()))
        .map(line -> new ClaimId(line.number().claim()))
        .filter(other -> !other.equals(claim.id()))
        .findFirst();
  }

  /** What comes of the claim now, if the action is to grant; or what is taken back, if to undo. */
  Anew of(Asking asking, Accounts accounts) {
    Claim claim = asking.claim();
    return switch (asking.action()) {
      case ClaimAction.Undo u ->
          new Anew(
              Optional.empty(),
              Optional.of(Booking.takingBack(claim.id().value(), accounts)),
              Optional.empty());
      case Approve approval -> granting(claim, accounts, approval.refused());
      default -> granting(claim, accounts, new TreeMap<>());
    };
  }

  /** A line that is not granted stands with its reason, as if its plan had no such benefit. */
  private Anew granting(Claim claim, Accounts now, SortedMap<BenefitCode, String> refused) {
    Rules rules = book.rulesOn(claim.facts().event().date());
    var worth = new Worth(book);
    Event event = claim.facts().event();
    Cover cover = now.person().map(Person::cover).orElse(Cover.NONE);
    Accounts accounts = now.withoutStanding(claim.id().value());
    LocalDate applied = CityTime.dateOf(claim.startedAt());
    List<Worked> full = worth.lines(rules, event, cover, accounts.history(), applied);
    List<Worked> granted =
        refused.isEmpty()
            ? full
            : worth.lines(
                rules.without(refused.keySet()), event, cover, accounts.history(), applied);
    Assessment calculation = leavingOut(refused, worth.of(event, full), worth.of(event, granted));
    Booking booking =
        Booking.granting(claim.id().value(), now, granted, rules.sharedByHome()::contains);
    return new Anew(
        Optional.of(calculation).filter(anew -> !anew.equals(claim.facts().assessment())),
        Optional.of(booking),
        Optional.of(Basis.of(cover, now)));
  }

  /** All lines, those that are not granted with their reason in place of their sum. */
  private static Assessment leavingOut(
      SortedMap<BenefitCode, String> refused, Assessment full, Assessment granted) {
    Iterator<Line> next = granted.lines().iterator();
    return new Assessment(
        full.rulesVersion(),
        full.lines().stream()
            .map(
                line ->
                    refused.containsKey(line.benefit())
                        ? line.notGranted(refused.get(line.benefit()))
                        : next.next())
            .toList());
  }
}
