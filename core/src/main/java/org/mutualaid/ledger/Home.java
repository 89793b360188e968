package org.mutualaid.ledger;

import org.mutualaid.people.HouseholdId;

/**
 * A home and the lines that its people share a cap by, those of all of them.
 *
 * @param ledger holds nothing of what happened: no accident, no child, no disease
 */
public record Home(HouseholdId id, Ledger ledger) {
  /** The same home with other lines. */
  public Home as(Ledger now) {
    return new Home(id, now);
  }
}
