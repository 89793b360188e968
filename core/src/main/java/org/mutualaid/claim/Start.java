package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.ledger.Home;

/**
 * A new claim, to be stored whole or not at all.
 *
 * @param naturalKey made of member, kind and day of the event: two claims that stand never share
 *     one; a claim that is withdrawn gives it back
 * @param home whose lines the estimate counts, on the condition that they still are as it says
 */
public record Start(
    Claim claim, String naturalKey, RequestKey request, Receipt receipt, Optional<Home> home) {
  /** A claim whose estimate counts nothing of others at home. */
  public Start(Claim claim, String naturalKey, RequestKey request, Receipt receipt) {
    this(claim, naturalKey, request, receipt, Optional.empty());
  }
}
