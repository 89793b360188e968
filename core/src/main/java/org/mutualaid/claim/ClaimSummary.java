package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;

/**
 * A claim as a list shows it: nothing personal in it.
 *
 * @param proposedBy whose verdict waits for a second person, if one does
 * @param lease who has taken it, if somebody has; it may be over
 * @param heldUntil the last day for which it was put on hold where it lies now; it may be past
 */
public record ClaimSummary(
    ClaimId id,
    Reference reference,
    PersonId member,
    long version,
    ClaimState.Name state,
    Optional<PersonId> proposedBy,
    List<BenefitCode> benefits,
    Money amount,
    Instant startedAt,
    Optional<LocalDate> dueOn,
    Optional<Lease> lease,
    Optional<LocalDate> heldUntil,
    Set<Flag> flags) {

  /** What the list shows of a claim. */
  public static ClaimSummary of(Claim claim) {
    return new ClaimSummary(
        claim.id(),
        claim.reference(),
        claim.member(),
        claim.version(),
        claim.state().name(),
        claim.proposal().map(Proposal::by),
        claim.facts().assessment().benefits(),
        claim.amount(),
        claim.startedAt(),
        claim.dueOn(),
        claim.lease(),
        Standing.heldUntil(claim.history()),
        Flag.of(claim));
  }

  /** Whether a verdict waits for a second person. */
  public boolean awaitsSecondPerson() {
    return proposedBy.isPresent();
  }

  /** Who works at it now, if somebody does. */
  public Optional<Lease> leasedAt(Instant now) {
    return lease.filter(taken -> taken.runs(now));
  }

  /** Whether it is on hold on a day. */
  public boolean isHeldOn(LocalDate today) {
    return heldUntil.filter(day -> !day.isBefore(today)).isPresent();
  }
}
