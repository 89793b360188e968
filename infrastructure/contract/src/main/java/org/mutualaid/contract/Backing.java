package org.mutualaid.contract;

import org.mutualaid.claim.ClaimId;
import org.mutualaid.privacy.Vault;

/** What the ports under test are kept in. */
public interface Backing {
  /** The ports, seeing this clock. */
  Store store(MovableClock clock);

  /** The vault by whose keys they seal. */
  Vault vault();

  /** How many looks at a claim's papers are recorded; the port itself only writes. */
  int looksAt(ClaimId claim);
}
