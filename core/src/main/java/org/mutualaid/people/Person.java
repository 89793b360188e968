package org.mutualaid.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody on the roster: what the rules read of them, and the post they hold if they are staff.
 *
 * @param details name, telephone and account, still sealed; opened only for who may see them
 * @param children of the household that claims on this person's cover may be made for
 * @param relatives whose claims they must keep away from, as staff have to declare
 */
public record Person(
    PersonId id,
    Cover cover,
    Optional<Post> post,
    Optional<HouseholdId> household,
    Optional<SealedDetails> details,
    List<Child> children,
    Set<PersonId> relatives) {

  /** Somebody who has declared no relatives. */
  public Person(
      PersonId id,
      Cover cover,
      Optional<Post> post,
      Optional<HouseholdId> household,
      Optional<SealedDetails> details,
      List<Child> children) {
    this(id, cover, post, household, details, children, Set.of());
  }

  /** Somebody of whom no children are known. */
  public Person(
      PersonId id,
      Cover cover,
      Optional<Post> post,
      Optional<HouseholdId> household,
      Optional<SealedDetails> details) {
    this(id, cover, post, household, details, List.of());
  }

  /**
   * The codes of the children who belonged to the household on a day: all that were born by then.
   */
  public Set<String> childrenOn(LocalDate day) {
    return children.stream()
        .filter(child -> !child.birthDate().isAfter(day))
        .map(Child::code)
        .collect(Collectors.toSet());
  }

  /** Whether this person and another share a home. */
  public boolean livesWith(Optional<HouseholdId> other) {
    return household.isPresent() && household.equals(other);
  }
}
