package org.mutualaid.lambda.view;

import java.time.LocalDate;
import java.util.List;
import org.mutualaid.entitlement.Balance;
import org.mutualaid.entitlement.Entitlement;
import org.mutualaid.entitlement.Entitlement.Nights;
import org.mutualaid.entitlement.Entitlement.OfBenefit;
import org.mutualaid.entitlement.Entitlement.OfCap;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Money;
import org.mutualaid.plan.PlanBook;

/** What a member has, plan by plan and period by period. */
public record EntitlementsView(Words words, PlanBook book) {
  /** All of it as it is on a day. */
  public Members of(List<Entitlement> entitlements, LocalDate today) {
    return new Members()
        .with("asOf", today.toString())
        .with("currency", Money.CURRENCY)
        .with("items", new Json.Items(entitlements.stream().<Json>map(this::item).toList()));
  }

  private Members item(Entitlement one) {
    return new Members()
        .with("plan", one.plan())
        .with("planName", Titles.of(book.titleOf(one.plan()), words))
        .with("from", one.from().toString())
        .with("to", one.to().toString())
        .withJson("annualCap", one.annual().map(EntitlementsView::balance))
        .with("benefits", new Json.Items(one.benefits().stream().<Json>map(this::of).toList()));
  }

  private Members of(OfBenefit benefit) {
    return new Members()
        .with("benefit", benefit.benefit().toString())
        .with("benefitName", Titles.of(book.titleOf(benefit.benefit()), words))
        .with("firstCoveredOn", benefit.firstCoveredOn().toString())
        .with("fullyCoveredOn", benefit.fullyCoveredOn().toString())
        .with("claimBy", benefit.claimBy().toString())
        .withJson("cap", benefit.cap().map(EntitlementsView::cap))
        .withJson("nights", benefit.nights().map(EntitlementsView::nights));
  }

  private static Members cap(OfCap cap) {
    return new Members().with("scope", cap.scope().name()).withAll(balance(cap.balance()));
  }

  private static Members balance(Balance balance) {
    return new Members()
        .with("most", balance.most().toString())
        .with("used", balance.used().toString())
        .with("reserved", balance.reserved().toString())
        .with("left", balance.left().toString());
  }

  private static Members nights(Nights nights) {
    return new Members()
        .with("most", nights.most())
        .with("used", nights.used())
        .with("left", nights.left());
  }
}
