package org.mutualaid.functions.startclaim;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Filing;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.lambda.told.EventForm;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.PlanBook;

/**
 * Reads what a member tells: the event and, in free words, what else they say of it.
 *
 * @param today in the city, when the event is told
 * @param numbered the person whom the sign-in knows by a number, if there is one
 */
record FilingForm(PlanBook book, LocalDate today, Function<String, PersonId> numbered) {
  private static final int ANSWER_LIMIT = 10;
  private static final int NAME_LIMIT = 40;
  private static final Form<String> FREE_WORDS = Forms.text(1, 2_000);

  Filing filing(Fields fields) {
    Event event = EventForm.possible(fields, book, today);
    return new Filing(event, narrative(fields), onBehalf(event, fields));
  }

  /** Of a death, and of nothing else, somebody else tells. */
  private Optional<Filing.Naming> onBehalf(Event event, Fields fields) {
    return event instanceof Event.AccidentDeath
        ? Optional.of(fields.requiredObject("onBehalf", new OnBehalfForm(numbered)::naming))
        : Optional.empty();
  }

  private static Map<String, String> narrative(Fields fields) {
    return fields.has("narrative")
        ? fields.requiredObject("narrative", f -> answers(f, fields.place("narrative")))
        : Map.of();
  }

  private static Map<String, String> answers(Fields fields, Place place) {
    Map<String, Json> given = fields.all();
    if (given.size() > ANSWER_LIMIT) {
      place.wrong(Wrong.COUNT, "0", Integer.toString(ANSWER_LIMIT));
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (String name : given.keySet()) {
      if (isName(name)) {
        answers.put(name, fields.required(name, FREE_WORDS));
      } else {
        place.wrong(Wrong.BAD_FIELD_NAME, Integer.toString(NAME_LIMIT));
      }
    }
    return answers;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= NAME_LIMIT
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }
}
