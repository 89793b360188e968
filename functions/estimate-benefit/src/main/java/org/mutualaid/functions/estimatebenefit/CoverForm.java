package org.mutualaid.functions.estimatebenefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/**
 * Reads a cover as staff state it: memberships, enrolments, and what they know of the person. What
 * is left out is not known.
 *
 * @param today in the city, when it is asked
 */
record CoverForm(PlanBook book, LocalDate today) {
  /** No office has a say in an estimate, so it does not matter which one it would be. */
  private static final OfficeId NO_OFFICE = new OfficeId("-");

  private static final int MOST_MEMBERSHIPS = 20;
  private static final int MOST_ENROLMENTS = 50;

  Cover cover(Fields fields) {
    var enrolment = new EnrolmentForm(book);
    List<Membership> memberships =
        fields.required("memberships", listOf(CoverForm::membership, MOST_MEMBERSHIPS));
    List<Enrolment> enrolments =
        fields.required("enrolments", listOf(enrolment::enrolment, MOST_ENROLMENTS));
    return new Cover(memberships, enrolments, TraitsForm.traits(fields, today));
  }

  private static Membership membership(Fields fields) {
    Place place = fields.place("to");
    int before = place.errors().size();
    LocalDate from = fields.required("from", Forms.DATE);
    Optional<LocalDate> to = fields.optional("to", Forms.DATE);
    if (place.errors().size() == before && to.filter(day -> day.isBefore(from)).isPresent()) {
      place.wrong(Wrong.TOO_EARLY, from.toString());
    }
    return new Membership(from, to, NO_OFFICE, NO_OFFICE, Role.UNIT);
  }

  /** The reading of an empty object stands in for one that is wrong, and nobody sees it. */
  private static <T> Form<List<T>> listOf(Function<Fields, T> reading, int most) {
    return Forms.listOf(Forms.object(reading), 1, most);
  }
}
