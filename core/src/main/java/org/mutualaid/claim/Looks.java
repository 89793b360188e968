package org.mutualaid.claim;

import java.util.List;

/** The record of who of the staff opened a claim or a paper of it, which the member may see. */
public interface Looks {
  /** As many of the newest looks are shown; who wants more asks the federation. */
  int MOST = 200;

  /** Notes a look. Noting the same look twice notes it once. */
  void note(Look look);

  /** The newest looks at a claim and its papers, the newest first, {@link #MOST} at most. */
  List<Look> at(ClaimId claim);
}
