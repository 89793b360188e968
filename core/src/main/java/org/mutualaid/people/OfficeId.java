package org.mutualaid.people;

/** A unit union, street station, district office or the city office, e.g. {@code U-0001}. */
public record OfficeId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
