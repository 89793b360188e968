package org.mutualaid.plancompiler;

import java.io.IOException;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.CoordinationGroup;
import org.mutualaid.benefit.FilingWindow;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.RetirementAges;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.plan.BookContent;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.Funding;
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
    out.map(content.funding(), out::text, this::funding);
    out.map(content.enrolling(), out::text, this::enrolling);
    out.map(content.terms(), this::code, this::terms);
    out.map(content.diseases(), out::text, this::title);
    out.map(content.questions(), this::name, asked -> out.map(asked, out::text, this::title));
    out.map(content.reviewProfiles(), out::text, this::limits);
    out.text(content.defaultReview());
    out.map(content.reviewDays(), this::name, out::whole);
    out.map(content.timeLimits(), out::text, out::whole);
    out.list(content.workingDays().off(), out::day);
    out.list(content.workingDays().worked(), out::day);
    out.list(content.rejectionReasons(), out::text);
  }

  private void rules(Rules rules) throws IOException {
    out.text(rules.version());
    out.day(rules.validFrom());
    out.list(rules.plans(), this::plan);
    out.list(rules.scale().shares(), out::rate);
    out.list(rules.retirement().rows(), this::retirement);
    out.list(rules.groups(), this::group);
  }

  private void group(CoordinationGroup group) throws IOException {
    out.text(group.name());
    out.list(group.benefits(), this::code);
  }

  private void retirement(RetirementAges.Row row) throws IOException {
    out.day(row.bornFrom());
    out.whole(row.months());
  }

  private void plan(Plan plan) throws IOException {
    out.text(plan.code());
    conditions(plan.conditions());
    out.list(plan.exclusions(), out::text);
    out.maybe(plan.annualCap(), out::money);
    out.whole(plan.mostShares());
    out.list(plan.benefits(), this::benefit);
  }

  private void conditions(Plan.Conditions conditions) throws IOException {
    out.flag(conditions.serviceCard());
    out.maybe(conditions.insurance(), out::text);
    out.flag(conditions.unitPaysDues());
    out.list(conditions.occupations(), out::text);
    out.flag(conditions.inService());
    out.maybe(conditions.sex(), this::name);
    out.maybe(conditions.ages(), this::ages);
  }

  private void ages(Plan.Ages ages) throws IOException {
    out.whole(ages.from());
    out.whole(ages.to());
    out.flag(ages.orToRetirement());
  }

  private void funding(Funding funding) throws IOException {
    name(funding.source());
    out.maybe(funding.dues(), out::money);
    out.flag(funding.perShare());
  }

  private void enrolling(EnrolmentRules rules) throws IOException {
    name(rules.period());
    out.whole(rules.mostShares());
    out.list(rules.tiers(), out::whole);
    out.list(rules.highRiskTiers(), out::whole);
    out.flag(rules.collectiveOnly());
    out.maybe(rules.participation(), this::participation);
  }

  private void participation(EnrolmentRules.Participation floor) throws IOException {
    out.part(floor.leastShare());
    out.whole(floor.allIfUnder());
  }

  private void benefit(Benefit benefit) throws IOException {
    code(benefit.code());
    name(benefit.trigger());
    out.maybe(benefit.causeOnly(), this::name);
    out.list(benefit.diseases(), out::text);
    KindWriter.write(benefit.kind(), out, this::amount);
    out.maybe(benefit.cap(), this::cap);
    out.list(benefit.exclusions(), out::text);
    out.list(benefit.waiting().bands(), this::band);
    out.whole(benefit.deadlineYears());
    out.maybe(benefit.filing(), this::window);
    out.maybe(benefit.noticeDays(), out::whole);
  }

  private void band(Waiting.Band band) throws IOException {
    out.whole(band.fromDay());
    out.rate(band.factor());
  }

  private void window(FilingWindow window) throws IOException {
    out.monthDay(window.from());
    out.monthDay(window.to());
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
