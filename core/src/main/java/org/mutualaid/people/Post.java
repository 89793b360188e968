package org.mutualaid.people;

/**
 * What a member of staff is, and where. Read from the people table, never from a token.
 *
 * @param chairs whether they chair the panel of that office; of no meaning for other roles
 */
public record Post(Role role, OfficeId office, boolean chairs) {
  /** A post that chairs nothing. */
  public Post(Role role, OfficeId office) {
    this(role, office, false);
  }

  /** Whether who holds it works at this desk. */
  public boolean isAt(Post desk) {
    return role == desk.role() && office.equals(desk.office());
  }
}
