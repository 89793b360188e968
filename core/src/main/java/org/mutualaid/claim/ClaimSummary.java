package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;

/** A claim as a list shows it: nothing personal in it. */
public record ClaimSummary(
    ClaimId id,
    Reference reference,
    PersonId member,
    long version,
    ClaimState.Name state,
    boolean awaitsSecondPerson,
    List<BenefitCode> benefits,
    Money amount,
    Instant startedAt,
    Optional<LocalDate> dueOn) {

  /** What the list shows of a claim. */
  public static ClaimSummary of(Claim claim) {
    return new ClaimSummary(
        claim.id(),
        claim.reference(),
        claim.member(),
        claim.version(),
        claim.state().name(),
        claim.proposal().isPresent(),
        claim.facts().assessment().benefits(),
        claim.amount(),
        claim.startedAt(),
        claim.dueOn());
  }
}
