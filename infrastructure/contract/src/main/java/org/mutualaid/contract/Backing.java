package org.mutualaid.contract;

import java.util.List;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.ledger.Payout;
import org.mutualaid.privacy.Vault;

/** What the ports under test are kept in. */
public interface Backing {
  /** The ports, seeing this clock. */
  Store store(MovableClock clock);

  /** The ports of imports, seeing this clock. */
  ImportStore imports(MovableClock clock);

  /** The vault by whose keys they seal. */
  Vault vault();

  /** What is to be paid out for a claim; the port of claims itself only writes it. */
  List<Payout> payoutsOf(ClaimId claim);
}
