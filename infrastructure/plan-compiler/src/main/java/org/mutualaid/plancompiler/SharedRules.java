package org.mutualaid.plancompiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mutualaid.benefit.DisabilityScale;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.RetirementAges;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.ReviewLimits;

/** What shared.yaml says. */
record SharedRules(
    String version,
    LocalDate validFrom,
    int deadlineYears,
    DisabilityScale scale,
    RetirementAges retirement,
    Map<String, PlanBook.Title> diseases,
    Map<EventType, Map<String, PlanBook.Title>> questions,
    Map<String, Waiting> waiting,
    Map<String, ReviewLimits> reviews,
    String defaultReview,
    Map<Role, Integer> reviewDays,
    Map<String, Integer> timeLimits,
    Set<String> rejectionReasons) {

  private static final int MONTHS_OF_YEAR = 12;
  private static final Pattern ANSWER = Pattern.compile("[A-Za-z]{1,40}");

  private static final Set<String> KEYS =
      Set.of(
          "version",
          "validFrom",
          "currency",
          "rounding",
          "claimDeadlineYears",
          "disabilityScale",
          "retirementAges",
          "diseases",
          "questions",
          "waitingProfiles",
          "coordinationGroups",
          "defaultReview",
          "reviewProfiles",
          "slaWorkingDays",
          "timeLimits",
          "rejectionReasons");

  static SharedRules of(Section shared) {
    shared.only(KEYS);
    fixed(shared);
    Map<String, ReviewLimits> reviews = each(shared, "reviewProfiles", ReviewProfile::limits);
    return new SharedRules(
        shared.need("version").text(),
        shared.need("validFrom").day(),
        shared.need("claimDeadlineYears").whole(),
        scale(shared.need("disabilityScale")),
        retirement(shared),
        each(shared, "diseases", SharedRules::named),
        questions(shared),
        each(shared, "waitingProfiles", SharedRules::bands),
        reviews,
        review(shared.need("defaultReview"), reviews),
        ReviewProfile.days(shared.need("slaWorkingDays").section()),
        each(shared, "timeLimits", Value::whole),
        new LinkedHashSet<>(shared.codes("rejectionReasons")));
  }

  /** The values of a map, which may be left out. */
  private static <T> Map<String, T> each(Section shared, String name, Function<Value, T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    shared
        .maybe(name)
        .ifPresent(map -> map.section().all().forEach((k, v) -> values.put(k, reader.apply(v))));
    return values;
  }

  private static Map<EventType, Map<String, PlanBook.Title>> questions(Section shared) {
    Map<EventType, Map<String, PlanBook.Title>> questions = new EnumMap<>(EventType.class);
    for (String type : each(shared, "questions", Value::section).keySet()) {
      Section types = shared.need("questions").section();
      Map<String, PlanBook.Title> asked = new LinkedHashMap<>();
      Section answers = types.need(type).section();
      for (String answer : answers.all().keySet()) {
        if (!ANSWER.matcher(answer).matches()) {
          throw answers
              .key(answer)
              .broken(
                  "'" + answer + "' names no answer",
                  "Write 1 to 40 letters, such as whatHappened");
        }
        asked.put(answer, named(answers.need(answer)));
      }
      questions.put(types.key(type).oneOf(EventType.class), asked);
    }
    return questions;
  }

  private static PlanBook.Title named(Value value) {
    return PlanFile.title(value.section().only(Set.of("zh", "en")));
  }

  private static RetirementAges retirement(Section shared) {
    List<RetirementAges.Row> rows = new ArrayList<>();
    for (Value item : shared.maybe("retirementAges").map(Value::list).orElse(List.of())) {
      Section row = item.section().only(Set.of("bornFrom", "years", "months"));
      LocalDate from = row.need("bornFrom").day();
      if (!rows.isEmpty() && !rows.getLast().bornFrom().isBefore(from)) {
        throw item.broken(from + " is out of order", "Begin with the earliest day of birth");
      }
      int months = row.need("years").whole() * MONTHS_OF_YEAR + row.need("months").whole();
      rows.add(new RetirementAges.Row(from, months));
    }
    return new RetirementAges(List.copyOf(rows));
  }

  /** What the engine does in one way only stands in the file for its readers; it must be true. */
  private static void fixed(Section shared) {
    mustBe(shared.need("currency"), Money.CURRENCY);
    Section rounding = shared.need("rounding").section().only(Set.of("scale", "mode", "when"));
    mustBe(rounding.need("scale"), "2");
    mustBe(rounding.need("mode"), "HALF_UP");
    mustBe(rounding.need("when"), "PER_BENEFIT_LINE");
  }

  static void mustBe(Value value, String only) {
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
    List<Rate> shares = new ArrayList<>();
    for (int grade = 1; grade <= DisabilityScale.GRADES; grade++) {
      shares.add(grades.need(Integer.toString(grade)).rate());
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
      bands.add(new Waiting.Band(from, band.need("factor").rate()));
      next = from + 1;
    }
    return new Waiting(List.copyOf(bands));
  }
}
