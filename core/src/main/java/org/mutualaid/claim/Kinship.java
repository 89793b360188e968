package org.mutualaid.claim;

/** How somebody who claims after a member's death is related to the member, as they say it. */
public enum Kinship {
  SPOUSE,
  CHILD,
  PARENT,
  SIBLING,
  GRANDPARENT,
  GRANDCHILD,
  /** Not a relative, but named by the member or by law. */
  OTHER
}
