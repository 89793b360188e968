package org.mutualaid.functions.estimatebenefit;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.told.EventForm;
import org.mutualaid.people.Cover;
import org.mutualaid.plan.PlanBook;

/**
 * Reads an event in the form in which it is filed and, for a what-if, a cover.
 *
 * @param today in the city, when it is asked
 */
record QuestionForm(PlanBook book, LocalDate today) {
  Question question(Fields fields) {
    Event event = EventForm.possible(fields, book, today);
    return new Question(event, fields.has("cover") ? Optional.of(cover(fields)) : Optional.empty());
  }

  private Cover cover(Fields fields) {
    return fields.requiredObject("cover", new CoverForm(book, today)::cover);
  }
}
