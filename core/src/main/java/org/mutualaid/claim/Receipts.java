package org.mutualaid.claim;

import java.util.List;

/** Words the answer to an accepted request, before it is stored with what it answers. */
@FunctionalInterface
public interface Receipts {
  /**
   * The answer for a claim.
   *
   * @param claim as it is after the request
   * @param possible the names of the actions the caller may take now
   */
  Receipt of(Claim claim, List<String> possible);
}
