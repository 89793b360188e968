package org.mutualaid.plancompiler;

import java.io.IOException;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.CoordinationGroup;
import org.mutualaid.benefit.Kind;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.plan.BookContent;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.ReviewLimits;
import org.mutualaid.plan.Terms;
import org.mutualaid.plan.Terms.PaperRule;

/** Writes the records of a book, each field in its place; core's reader is the mirror of it. */
final class ContentWriter {
  private final BookWriter out;

  ContentWriter(BookWriter out) {
    this.out = out;
  }

  void content(BookContent content) throws IOException {
    rules(content.rules());
    out.map(content.planTitles(), out::text, this::title);
    out.map(content.terms(), this::code, this::terms);
    out.map(content.reviewProfiles(), out::text, this::limits);
    out.text(content.defaultReview());
    out.map(content.reviewDays(), this::name, out::whole);
    out.list(content.workingDays().off(), out::day);
    out.list(content.workingDays().worked(), out::day);
    out.list(content.rejectionReasons(), out::text);
  }

  private void rules(Rules rules) throws IOException {
    out.text(rules.version());
    out.list(rules.plans(), this::plan);
    out.list(rules.scale().shares(), out::part);
    out.list(rules.groups(), this::group);
  }

  private void group(CoordinationGroup group) throws IOException {
    out.text(group.name());
    out.list(group.benefits(), this::code);
  }

  private void plan(Plan plan) throws IOException {
    out.text(plan.code());
    out.flag(plan.conditions().serviceCard());
    out.flag(plan.conditions().inService());
    out.maybe(plan.conditions().ages(), this::ages);
    out.list(plan.exclusions(), out::text);
    out.maybe(plan.annualCap(), out::money);
    out.list(plan.benefits(), this::benefit);
  }

  private void ages(Plan.Ages ages) throws IOException {
    out.whole(ages.from());
    out.whole(ages.to());
  }

  private void benefit(Benefit benefit) throws IOException {
    code(benefit.code());
    name(benefit.trigger());
    out.maybe(benefit.causeOnly(), this::name);
    kind(benefit.kind());
    out.maybe(benefit.cap(), this::cap);
    out.list(benefit.exclusions(), out::text);
    out.list(benefit.waiting().bands(), this::band);
    out.whole(benefit.deadlineYears());
  }

  private void band(Waiting.Band band) throws IOException {
    out.whole(band.fromDay());
    out.part(band.factor());
  }

  private void kind(Kind kind) throws IOException {
    switch (kind) {
      case Kind.Daily daily -> {
        out.text(Kinds.DAILY.name());
        amount(daily.perDay());
        out.whole(daily.minDays());
        out.whole(daily.deductibleDays());
      }
      case Kind.GradePercent graded -> {
        out.text(Kinds.GRADE_PERCENT.name());
        amount(graded.sum());
        out.money(graded.minorInjury());
        out.maybe(graded.death(), out::money);
      }
      case Kind.FixedSum fixed -> {
        out.text(Kinds.FIXED.name());
        amount(fixed.amount());
        out.list(fixed.lessPaid(), this::code);
      }
      case Kind.PercentOfLoss loss -> {
        out.text(Kinds.PERCENT_OF_LOSS.name());
        out.part(loss.rate());
      }
      case Kind.PerUnit unit -> {
        out.text(Kinds.PER_UNIT.name());
        name(unit.unit());
        out.money(unit.rate());
      }
    }
  }

  private void cap(Cap cap) throws IOException {
    out.maybe(cap.amount(), this::amount);
    out.maybe(cap.days(), out::whole);
    name(cap.scope());
  }

  private void amount(Amount amount) throws IOException {
    switch (amount) {
      case Amount.ByTier tiers -> {
        out.flag(true);
        out.map(tiers.sums(), out::whole, out::money);
      }
      case Amount.Fixed fixed -> {
        out.flag(false);
        out.money(fixed.sum());
      }
    }
  }

  private void terms(Terms terms) throws IOException {
    title(terms.title());
    out.list(terms.papers(), this::paper);
    out.text(terms.review());
  }

  private void paper(PaperRule paper) throws IOException {
    out.list(paper.anyOf(), out::text);
    out.maybe(paper.onlyIf(), out::text);
  }

  private void limits(ReviewLimits limits) throws IOException {
    out.map(limits.finalAuthorityUpTo(), this::name, out::money);
    out.maybe(limits.paperOriginalsFrom(), out::money);
    out.maybe(limits.secondReviewerFrom(), out::money);
  }

  private void title(PlanBook.Title title) throws IOException {
    out.text(title.zh());
    out.text(title.en());
  }

  private void code(BenefitCode code) throws IOException {
    out.text(code.toString());
  }

  private void name(Enum<?> value) throws IOException {
    out.text(value.name());
  }
}
