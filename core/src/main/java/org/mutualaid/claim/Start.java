package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.ledger.Home;
import org.mutualaid.people.Post;

/**
 * A new claim, to be stored whole or not at all.
 *
 * @param naturalKey made of member, kind and day of the event: two claims that stand never share
 *     one; a claim that is withdrawn gives it back
 * @param home whose lines the estimate counts, on the condition that they still are as it says
 * @param post that the officer who files it for the member must still hold
 */
public record Start(
    Claim claim,
    String naturalKey,
    RequestKey request,
    Receipt receipt,
    Optional<Home> home,
    Optional<Post> post) {
  /** A claim whose estimate counts nothing of others at home. */
  public Start(Claim claim, String naturalKey, RequestKey request, Receipt receipt) {
    this(claim, naturalKey, request, receipt, Optional.empty(), Optional.empty());
  }
}
