package org.mutualaid.functions.estimatebenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Plan;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.people.Enrolment;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.PlanBook;

/** Reads an enrolment that a plan could have: its tiers and shares are those of the books. */
record EnrolmentForm(PlanBook book) {
  private static final Form<Long> TIER = Forms.whole(1, 100_000);
  private static final Form<Long> SHARES = Forms.whole(1, 100);

  Enrolment enrolment(Fields fields) {
    Place place = fields.place("plan");
    int before = place.errors().size();
    LocalDate start = fields.required("start", Forms.DATE);
    var enrolment =
        new Enrolment(
            fields.required("plan", Forms.oneOf(plans())),
            start,
            fields.required("end", Forms.DATE),
            fields.optional("tier", TIER).map(Math::toIntExact),
            Math.toIntExact(fields.optional("shares", SHARES).orElse(1L)),
            fields.optional("continuousSince", Forms.DATE).orElse(start));
    if (place.errors().size() == before) {
      check(enrolment, fields);
    }
    return enrolment;
  }

  private List<String> plans() {
    return book.rules().plans().stream().map(Plan::code).toList();
  }

  private void check(Enrolment enrolment, Fields fields) {
    LocalDate start = enrolment.start();
    if (enrolment.end().isBefore(start)) {
      fields.place("end").wrong(Wrong.TOO_EARLY, start.toString());
    }
    if (enrolment.continuousSince().isAfter(start)) {
      fields.place("continuousSince").wrong(Wrong.TOO_LATE, start.toString());
    }
    EnrolmentRules rules = book.enrolling(enrolment.plan());
    if (enrolment.shares() > rules.mostShares()) {
      fields.place("shares").wrong(Wrong.OUT_OF_RANGE, "1", Integer.toString(rules.mostShares()));
    }
    checkTier(enrolment.tier(), rules, fields.place("tier"));
  }

  private static void checkTier(Optional<Integer> tier, EnrolmentRules rules, Place place) {
    List<Integer> tiers = new ArrayList<>(rules.tiers());
    tiers.addAll(rules.highRiskTiers());
    if (tier.isEmpty() || tiers.contains(tier.orElseThrow())) {
      return;
    }
    if (tiers.isEmpty()) {
      place.wrong(Wrong.UNKNOWN);
    } else {
      place.wrong(
          Wrong.NOT_ONE_OF, String.join(", ", tiers.stream().map(t -> t.toString()).toList()));
    }
  }
}
