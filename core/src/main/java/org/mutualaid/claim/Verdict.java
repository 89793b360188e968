package org.mutualaid.claim;

/** The two ends a review can come to. */
public enum Verdict {
  APPROVE,
  REJECT
}
