package org.mutualaid.lambda.view;

import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Consent;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/** Who did something for a member: by role and office, never by name; and that they agreed. */
final class OfficerView {
  private OfficerView() {}

  /** The step, with the office where an officer took it for the member. */
  static Members with(Members step, HistoryEntry entry, Claim claim, Words words) {
    Optional<Consent> consent =
        Consent.to(claim).filter(_ -> claim.history().getFirst().by().equals(entry.by()));
    if (consent.isEmpty()) {
      return step;
    }
    step.with("office", claim.route().desk(entry.as()).office().value())
        .with("byName", words.claim("role." + entry.as().name()));
    return entry.action().equals(StartClaim.ACTION)
        ? step.with("consent", of(consent.get(), words))
        : step;
  }

  private static Members of(Consent consent, Words words) {
    return new Members()
        .with("how", consent.how().name())
        .with("howName", words.claim("consent." + consent.how().name()))
        .with("on", consent.on().toString());
  }
}
