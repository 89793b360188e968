package org.mutualaid.settlement;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Papers;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.Declared;

/** The city gets leave to bring what the insurance tells of a quarter. Nothing is stored. */
public final class BringInsuranceFile {
  private final People people;
  private final InsuranceSlots slots;

  public BringInsuranceFile(People people, InsuranceSlots slots) {
    this.people = people;
    this.slots = slots;
  }

  /**
   * Where a file is to be put.
   *
   * @param file its name, made of the quarter and the content: the same file comes once
   */
  public record Slot(String file, Papers.Upload upload) {}

  /**
   * The slot, or nothing where the caller holds no post at the city.
   *
   * @param now when the leave begins
   */
  public Optional<Slot> on(PersonId caller, Quarter quarter, Declared declared, Instant now) {
    boolean isCity =
        people
            .find(caller)
            .flatMap(Person::post)
            .filter(post -> post.role() == Role.MUNICIPAL)
            .isPresent();
    if (!isCity) {
      return Optional.empty();
    }
    String file = quarter + "-" + Derived.id("insurance", declared.sha256()) + ".csv";
    return Optional.of(new Slot(file, slots.uploadOf(file, declared, now)));
  }
}
