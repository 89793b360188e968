package org.mutualaid.functions.listplans;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Plan;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.Titles;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Money;
import org.mutualaid.plan.Funding;
import org.mutualaid.plan.PlanBook;

/** The plans of the newest rule books, for their readers. */
record PlansView(Words words, PlanBook book) {
  /** All plans, in the order of the books, and what is asked of each type of event. */
  Members all() {
    List<Json> plans = book.rules().plans().stream().<Json>map(this::plan).toList();
    return head()
        .with("items", new Json.Items(plans))
        .with("events", events(Arrays.asList(EventType.values())));
  }

  /** One plan, and what is asked of the events that it pays for. */
  Members one(Plan plan) {
    List<EventType> triggers =
        plan.benefits().stream().map(Benefit::trigger).distinct().sorted().toList();
    return head().withAll(plan(plan)).with("events", events(triggers));
  }

  private Members head() {
    return new Members()
        .with("rulesVersion", book.version())
        .with("validFrom", book.rules().validFrom().toString())
        .with("currency", Money.CURRENCY);
  }

  private Members plan(Plan plan) {
    Funding funding = book.funding(plan.code());
    var rules = new PlanRules(new Said(words), plan, book);
    return new Members()
        .with("plan", plan.code())
        .with("name", Titles.of(book.titleOf(plan.code()), words))
        .with("funding", coded("funding.", funding.source().name()))
        .with("dues", new Json.Items(rules.dues()))
        .with("period", coded("period.", book.enrolling(plan.code()).period().name()))
        .with("enrolling", new Json.Items(rules.enrolling()))
        .with("conditions", new Json.Items(rules.conditions()))
        .with("limits", new Json.Items(rules.limits()))
        .with("exclusions", circumstances(plan.exclusions()))
        .with("benefits", benefits(plan));
  }

  private Json benefits(Plan plan) {
    var view = new BenefitView(words, book);
    return new Json.Items(plan.benefits().stream().<Json>map(view::of).toList());
  }

  private Json events(Collection<EventType> types) {
    var view = new EventsView(words, book);
    return new Json.Items(types.stream().<Json>map(view::of).toList());
  }

  private Json circumstances(Collection<String> codes) {
    return new EventsView(words, book).circumstances(codes);
  }

  private Members coded(String prefix, String code) {
    return new Members().with("code", code).with("words", words.plan(prefix + code));
  }
}
