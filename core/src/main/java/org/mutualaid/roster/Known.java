package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonalDetails;

/**
 * Somebody as the roster has them.
 *
 * @param details opened, if there are any
 */
public record Known(Person person, Optional<PersonalDetails> details) {
  @Override
  public String toString() {
    return "Known[hidden]";
  }
}
