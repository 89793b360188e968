package org.mutualaid.usecase;

import java.util.List;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;

/** A record of looks that does not answer. */
record NoLooks() implements Looks {
  @Override
  public void note(Look look) {
    throw new IllegalStateException("the record of looks does not answer");
  }

  @Override
  public List<Look> at(ClaimId claim) {
    throw new IllegalStateException("the record of looks does not answer");
  }
}
