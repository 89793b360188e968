package org.mutualaid.letter;

import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.privacy.Derived;

/**
 * Names the one letter of a decision in a language. Says nothing of a person.
 *
 * @param version of the claim that the decision led to
 * @param language its tag, e.g. {@code zh-CN}
 */
public record LetterId(ClaimId claim, long version, String language) {
  /** The letter of a decision. */
  public static LetterId of(ClaimId claim, Decision decision, String language) {
    return new LetterId(claim, decision.version(), language);
  }

  /** Under which it stands in the record of who looked; no paper of a claim is called so. */
  public DocumentId asDocument() {
    return new DocumentId(Derived.id("letter", claim.value(), Long.toString(version), language));
  }
}
