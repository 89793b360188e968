package org.mutualaid.functions.startclaim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Filing;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.told.EventForm;
import org.mutualaid.lambda.told.NarrativeForm;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.PlanBook;

/**
 * Reads what a member tells: the event and, in free words, what else they say of it.
 *
 * @param today in the city, when the event is told
 * @param numbered the person whom the sign-in knows by a number, if there is one
 */
record FilingForm(PlanBook book, LocalDate today, Function<String, PersonId> numbered) {
  Filing filing(Fields fields) {
    Event event = EventForm.possible(fields, book, today);
    return new Filing(
        event, NarrativeForm.narrative(fields), onBehalf(event, fields), forMember(event, fields));
  }

  /** Of anything but a death an officer may tell for a member who agreed to it. */
  private Optional<Filing.ForMember> forMember(Event event, Fields fields) {
    return !(event instanceof Event.AccidentDeath) && fields.has("onBehalf")
        ? Optional.of(fields.requiredObject("onBehalf", new ForMemberForm(numbered)::named))
        : Optional.empty();
  }

  /** Of a death always somebody else tells. */
  private Optional<Filing.Naming> onBehalf(Event event, Fields fields) {
    return event instanceof Event.AccidentDeath
        ? Optional.of(fields.requiredObject("onBehalf", new OnBehalfForm(numbered)::naming))
        : Optional.empty();
  }
}
