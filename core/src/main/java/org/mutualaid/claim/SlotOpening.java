package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.people.Post;

/**
 * An upload slot for one more document of a claim.
 *
 * @param fileName personal, to be sealed with the facts
 * @param state the claim must still be in
 * @param post that the officer who filed it must still hold
 */
public record SlotOpening(
    ClaimId claim,
    Document document,
    String fileName,
    ClaimState.Name state,
    RequestKey request,
    Receipt receipt,
    Optional<Post> post) {
  /** For a claim of the caller's own. */
  public SlotOpening(
      ClaimId claim,
      Document document,
      String fileName,
      ClaimState.Name state,
      RequestKey request,
      Receipt receipt) {
    this(claim, document, fileName, state, request, receipt, Optional.empty());
  }
}
