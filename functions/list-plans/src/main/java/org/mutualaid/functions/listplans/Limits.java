package org.mutualaid.functions.listplans;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.FilingWindow;
import org.mutualaid.benefit.Waiting.Band;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.Titles;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Rate;
import org.mutualaid.plan.PlanBook;

/** How far a benefit goes: the most it pays, from when, and until when it is claimed. */
record Limits(Said said, PlanBook book) {
  List<Json> of(Benefit benefit) {
    List<Json> rules = new ArrayList<>();
    benefit.cap().ifPresent(cap -> rules.addAll(cap(cap)));
    rules.addAll(waiting(benefit.waiting().bands()));
    rules.add(
        benefit
            .filing()
            .map(this::window)
            .orElseGet(() -> said.rule(RuleCode.CLAIM_WITHIN_YEARS, benefit.deadlineYears())));
    benefit
        .noticeDays()
        .map(days -> said.rule(RuleCode.NOTICE_WITHIN_DAYS, days))
        .ifPresent(rules::add);
    return rules;
  }

  /** What alone it has a line for, among the events of its type. */
  List<Json> onlyFor(Benefit benefit, Words words) {
    List<Json> rules = new ArrayList<>();
    benefit
        .causeOnly()
        .map(
            cause ->
                switch (cause) {
                  case ILLNESS -> said.rule(RuleCode.ILLNESS_ONLY);
                  case ACCIDENT -> said.rule(RuleCode.ACCIDENT_ONLY);
                })
        .ifPresent(rules::add);
    if (!benefit.diseases().isEmpty()) {
      Collection<String> names = names(benefit.diseases(), words);
      rules.add(said.naming(RuleCode.DISEASES_ONLY, benefit.diseases(), names));
    }
    return rules;
  }

  private Collection<String> names(Collection<String> diseases, Words words) {
    return diseases.stream()
        .flatMap(code -> Optional.ofNullable(book.diseases().get(code)).stream())
        .map(title -> Titles.of(title, words))
        .toList();
  }

  private List<Json> cap(Cap cap) {
    RuleCode code =
        switch (cap.scope()) {
          case PERIOD -> RuleCode.CAP;
          case PERIOD_PER_CHILD -> RuleCode.CAP_PER_CHILD;
          case PERIOD_PER_HOUSEHOLD -> RuleCode.CAP_PER_HOUSEHOLD;
        };
    List<Json> rules = new ArrayList<>();
    cap.amount().ifPresent(amount -> rules.addAll(said.sum(code, amount)));
    cap.days().map(days -> said.rule(RuleCode.CAP_OF_NIGHTS, days)).ifPresent(rules::add);
    return rules;
  }

  /** The days before the whole sum is paid; the last band, which has no end, is the whole sum. */
  private List<Json> waiting(List<Band> bands) {
    List<Json> rules = new ArrayList<>();
    for (int at = 0; at + 1 < bands.size(); at++) {
      Band band = bands.get(at);
      int last = bands.get(at + 1).fromDay() - 1;
      rules.add(waiting(band.fromDay(), last, band.factor()));
    }
    return rules;
  }

  private Json waiting(int first, int last, Rate factor) {
    return factor.equals(Rate.NOTHING)
        ? said.rule(RuleCode.WAITING_UNPAID, first, last)
        : said.rule(RuleCode.WAITING_PART, first, last, factor.toString());
  }

  private Members window(FilingWindow window) {
    return said.rule(RuleCode.CLAIM_IN_WINDOW, day(window.from()), day(window.to()));
  }

  /** As {@code 03-31}. */
  private static String day(MonthDay day) {
    return day.toString().substring(2);
  }
}
