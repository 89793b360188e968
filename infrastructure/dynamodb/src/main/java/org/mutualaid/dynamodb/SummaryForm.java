package org.mutualaid.dynamodb;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Flag;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.Reference;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;

/** How a claim's line in lists is stored: all that the indexes need to hold. */
final class SummaryForm {
  private SummaryForm() {}

  static Fields of(ClaimSummary summary) {
    return new Fields()
        .text("claim", summary.id())
        .text("reference", summary.reference())
        .text("member", summary.member())
        .number("version", summary.version())
        .text("state", summary.state())
        .text("proposedBy", summary.proposedBy())
        .texts("benefits", summary.benefits())
        .number("fen", summary.amount().fen())
        .text("startedAt", summary.startedAt())
        .text("dueOn", summary.dueOn())
        .text("heldUntil", summary.heldUntil())
        .texts("flags", summary.flags());
  }

  /** Who has taken it stands beside the summary, since no step of the claim writes that. */
  static ClaimSummary read(Part part, Optional<Lease> lease) {
    return new ClaimSummary(
        new ClaimId(part.text("claim")),
        new Reference(part.text("reference")),
        new PersonId(part.text("member")),
        part.number("version"),
        ClaimState.Name.valueOf(part.text("state")),
        part.optionalText("proposedBy").map(PersonId::new),
        part.texts("benefits").stream().map(BenefitCode::parse).toList(),
        new Money(part.number("fen")),
        part.instant("startedAt"),
        part.optionalDate("dueOn"),
        lease,
        part.optionalDate("heldUntil"),
        part.texts("flags").stream().map(Flag::valueOf).collect(Collectors.toUnmodifiableSet()));
  }
}
