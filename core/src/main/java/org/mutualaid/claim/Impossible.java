package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.benefit.KnownNames;
import org.mutualaid.people.Person;
import org.mutualaid.plan.PlanBook;

/** Finds what cannot have been, by the rule books and by the roster. */
final class Impossible {
  private Impossible() {}

  /**
   * All of it at once.
   *
   * @param member whose household it happened in, if the roster knows them; of nobody else's
   *     household anything is said
   * @param today in the city, when the event is told
   */
  static List<FieldError> in(Event event, Optional<Person> member, PlanBook book, LocalDate today) {
    KnownNames names = book.known(event.type());
    return event.errors(
        today,
        member.map(person -> names.withChildren(person.childrenOn(event.date()))).orElse(names));
  }
}
