package org.mutualaid.people;

/** What stands inside sealed details. Never logged, never part of a key. */
public record PersonalDetails(String name, String phone, String account) {
  /** The owner that the vault binds the details of a person to. */
  public static String owner(PersonId person) {
    return "person/" + person;
  }

  /** The field that the details are sealed as. */
  public static final String FIELD = "details";

  @Override
  public String toString() {
    return "PersonalDetails[hidden]";
  }
}
