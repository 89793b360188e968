package org.mutualaid.plancompiler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.DisabilityScale;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;
import org.mutualaid.plan.ReviewLimits;

/** What shared.yaml says. */
record SharedRules(
    String version,
    int deadlineYears,
    DisabilityScale scale,
    Map<String, Waiting> waiting,
    Map<String, ReviewLimits> reviews,
    String defaultReview,
    Map<Role, Integer> reviewDays,
    Set<String> rejectionReasons) {

  private static final Set<String> KEYS =
      Set.of(
          "version",
          "validFrom",
          "currency",
          "rounding",
          "claimDeadlineYears",
          "disabilityScale",
          "waitingProfiles",
          "coordinationGroups",
          "defaultReview",
          "reviewProfiles",
          "slaWorkingDays",
          "rejectionReasons");

  static SharedRules of(Section shared) {
    shared.only(KEYS);
    fixed(shared);
    Map<String, ReviewLimits> reviews = new LinkedHashMap<>();
    shared
        .need("reviewProfiles")
        .section()
        .all()
        .forEach((name, p) -> reviews.put(name, ReviewProfile.limits(p)));
    Map<String, Waiting> waiting = new LinkedHashMap<>();
    shared
        .need("waitingProfiles")
        .section()
        .all()
        .forEach((name, p) -> waiting.put(name, bands(p)));
    return new SharedRules(
        shared.need("version").text(),
        shared.need("claimDeadlineYears").whole(),
        scale(shared.need("disabilityScale")),
        waiting,
        reviews,
        review(shared.need("defaultReview"), reviews),
        ReviewProfile.days(shared.need("slaWorkingDays").section()),
        new LinkedHashSet<>(shared.codes("rejectionReasons")));
  }

  /** What the engine does in one way only stands in the file for its readers; it must be true. */
  private static void fixed(Section shared) {
    shared.need("validFrom").day();
    mustBe(shared.need("currency"), Money.CURRENCY);
    Section rounding = shared.need("rounding").section().only(Set.of("scale", "mode", "when"));
    mustBe(rounding.need("scale"), "2");
    mustBe(rounding.need("mode"), "HALF_UP");
    mustBe(rounding.need("when"), "PER_BENEFIT_LINE");
  }

  private static void mustBe(Value value, String only) {
    if (!value.text().equals(only)) {
      throw value.broken("the engine knows no other than " + only, "Write " + only);
    }
  }

  /** What a name stands for in a table. */
  static <T> T known(Value name, Map<String, T> table, String where) {
    return Optional.ofNullable(table.get(name.text()))
        .orElseThrow(
            () ->
                name.broken(
                    "'" + name.text() + "' is not in " + where,
                    "Write one of " + String.join(", ", table.keySet())));
  }

  /** The name of a review profile that exists. */
  static String review(Value name, Map<String, ReviewLimits> reviews) {
    known(name, reviews, "reviewProfiles of shared.yaml");
    return name.text();
  }

  private static DisabilityScale scale(Value value) {
    Section grades = value.section();
    List<BigDecimal> shares = new ArrayList<>();
    for (int grade = 1; grade <= DisabilityScale.GRADES; grade++) {
      shares.add(grades.need(Integer.toString(grade)).part());
    }
    return new DisabilityScale(List.copyOf(shares));
  }

  private static Waiting bands(Value profile) {
    List<Waiting.Band> bands = new ArrayList<>();
    int next = 1;
    for (Value item : profile.list()) {
      Section band = item.section().only(Set.of("fromDay", "factor"));
      int from = band.need("fromDay").whole();
      if (bands.isEmpty() ? from != 1 : from < next) {
        throw item.broken("day " + from + " is out of order", "Begin at day 1 and go up");
      }
      bands.add(new Waiting.Band(from, band.need("factor").part()));
      next = from + 1;
    }
    return new Waiting(List.copyOf(bands));
  }
}
