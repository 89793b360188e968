package org.mutualaid.people;

/** People who share a home, and so the caps on its loss. Says nothing of where it is. */
public record HouseholdId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
