package org.mutualaid.dynamodb;

import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimSummary;
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
        .flag("awaitsSecondPerson", summary.awaitsSecondPerson())
        .texts("benefits", summary.benefits())
        .number("fen", summary.amount().fen())
        .text("startedAt", summary.startedAt())
        .text("dueOn", summary.dueOn());
  }

  static ClaimSummary read(Part part) {
    return new ClaimSummary(
        new ClaimId(part.text("claim")),
        new Reference(part.text("reference")),
        new PersonId(part.text("member")),
        part.number("version"),
        ClaimState.Name.valueOf(part.text("state")),
        part.flag("awaitsSecondPerson"),
        part.texts("benefits").stream().map(BenefitCode::parse).toList(),
        new Money(part.number("fen")),
        part.instant("startedAt"),
        part.optionalDate("dueOn"));
  }
}
