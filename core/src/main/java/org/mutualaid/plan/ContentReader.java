package org.mutualaid.plan;

import java.io.IOException;
import java.time.LocalDate;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.CoordinationGroup;
import org.mutualaid.benefit.DisabilityScale;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.FilingWindow;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.RetirementAges;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.plan.BookReader.Part;
import org.mutualaid.plan.Terms.PaperRule;

/** Reads the records of a compiled book, each field in its place. */
final class ContentReader {
  private final BookReader in;

  // Each made once: the JVM makes a class for every place that says in::text, at each cold start.
  private final Part<String> text;
  private final Part<Integer> whole;
  private final Part<Money> money;
  private final Part<BenefitCode> code;
  private final Part<Role> role;
  private final Part<PlanBook.Title> title;

  ContentReader(BookReader in) {
    this.in = in;
    this.text = in::text;
    this.whole = in::whole;
    this.money = in::money;
    this.code = this::code;
    this.role = this::role;
    this.title = this::title;
  }

  BookContent content() throws IOException {
    Part<LocalDate> day = in::day;
    return new BookContent(
        rules(),
        in.map(text, title),
        in.map(text, this::funding),
        in.map(text, this::enrolling),
        in.map(code, this::terms),
        in.map(text, title),
        in.map(() -> EventType.valueOf(in.text()), () -> in.map(text, title)),
        in.map(text, this::limits),
        in.text(),
        in.map(role, whole),
        in.map(text, whole),
        new WorkingDays(in.set(day), in.set(day)),
        in.set(text));
  }

  private Rules rules() throws IOException {
    return new Rules(
        in.text(),
        in.day(),
        in.list(this::plan),
        new DisabilityScale(in.list(in::rate)),
        new RetirementAges(in.list(() -> new RetirementAges.Row(in.day(), in.whole()))),
        in.list(() -> new CoordinationGroup(in.text(), in.list(code))));
  }

  private Plan plan() throws IOException {
    return new Plan(
        in.text(),
        conditions(),
        in.list(text),
        in.maybe(money),
        in.whole(),
        in.list(this::benefit));
  }

  private Plan.Conditions conditions() throws IOException {
    return new Plan.Conditions(
        in.flag(),
        in.maybe(text),
        in.flag(),
        in.list(text),
        in.flag(),
        in.maybe(() -> Traits.Sex.valueOf(in.text())),
        in.maybe(() -> new Plan.Ages(in.whole(), in.whole(), in.flag())));
  }

  private Funding funding() throws IOException {
    return new Funding(Funding.Source.valueOf(in.text()), in.maybe(money), in.flag());
  }

  private EnrolmentRules enrolling() throws IOException {
    return new EnrolmentRules(
        EnrolmentRules.Period.valueOf(in.text()),
        in.whole(),
        in.list(whole),
        in.list(whole),
        in.flag(),
        in.maybe(() -> new EnrolmentRules.Participation(in.part(), in.whole())));
  }

  private Benefit benefit() throws IOException {
    return new Benefit(
        code(),
        EventType.valueOf(in.text()),
        in.maybe(() -> Event.Cause.valueOf(in.text())),
        in.set(text),
        KindReader.read(in, this::amount, money, code),
        in.maybe(this::cap),
        in.list(text),
        new Waiting(in.list(() -> new Waiting.Band(in.whole(), in.rate()))),
        in.whole(),
        in.maybe(() -> new FilingWindow(in.monthDay(), in.monthDay())),
        in.maybe(whole));
  }

  private Cap cap() throws IOException {
    return new Cap(in.maybe(this::amount), in.maybe(whole), Cap.Scope.valueOf(in.text()));
  }

  private Amount amount() throws IOException {
    return in.flag() ? new Amount.ByTier(in.map(whole, money)) : new Amount.Fixed(in.money());
  }

  private Terms terms() throws IOException {
    return new Terms(
        title(), in.list(() -> new PaperRule(in.list(text), in.maybe(text))), in.text());
  }

  private ReviewLimits limits() throws IOException {
    return new ReviewLimits(in.map(role, money), in.maybe(money), in.maybe(money));
  }

  private PlanBook.Title title() throws IOException {
    return new PlanBook.Title(in.text(), in.text());
  }

  private BenefitCode code() throws IOException {
    return BenefitCode.parse(in.text());
  }

  private Role role() throws IOException {
    return Role.valueOf(in.text());
  }
}
