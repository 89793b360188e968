package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.benefit.KnownNames;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.PlanBook;

/** Finds what cannot have been, by the rule books and by the roster: all of it at once. */
final class Impossible {
  private Impossible() {}

  /**
   * In an event that a member tells of their own; nobody tells of their own death.
   *
   * @param member in whose household it happened, if the roster knows them; of nobody else's
   *     household anything is said
   * @param today in the city, when the event is told
   */
  static List<FieldError> in(Event event, Optional<Person> member, PlanBook book, LocalDate today) {
    KnownNames names = book.known(event.type());
    List<FieldError> errors =
        event.errors(
            today,
            member
                .map(person -> names.withChildren(person.childrenOn(event.date())))
                .orElse(names));
    return event instanceof Event.AccidentDeath ? ownDeath(errors, "/event/type") : errors;
  }

  /** In a death that somebody tells of; who names themselves tells of their own. */
  static List<FieldError> onBehalf(Filing filing, PersonId teller, PlanBook book, LocalDate today) {
    List<FieldError> errors = filing.event().errors(today, book.known(filing.event().type()));
    return filing.member(teller).equals(teller)
        ? ownDeath(errors, "/onBehalf/memberNumber")
        : errors;
  }

  /**
   * In what an officer tells for a member. Whether there is nobody of that number or somebody of
   * another office looks the same.
   *
   * @param theirs the member, if the officer may file for them
   * @param told what is wrong with the event
   */
  static List<FieldError> forMember(
      Filing.ForMember named, Optional<Person> theirs, List<FieldError> told, LocalDate today) {
    var all = new ArrayList<>(told);
    if (theirs.isEmpty()) {
      all.add(FieldError.of("/onBehalf/memberNumber", FieldError.Code.NOT_YOUR_MEMBER));
    }
    if (named.consent().on().isAfter(today)) {
      all.add(FieldError.of("/onBehalf/consent/on", FieldError.Code.IN_THE_FUTURE));
    }
    return List.copyOf(all);
  }

  private static List<FieldError> ownDeath(List<FieldError> errors, String place) {
    var all = new ArrayList<>(errors);
    all.add(FieldError.of(place, FieldError.Code.OWN_DEATH));
    return List.copyOf(all);
  }
}
