package org.mutualaid.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.entitlement.Entitlement.Nights;
import org.mutualaid.entitlement.Entitlement.OfBenefit;
import org.mutualaid.entitlement.Entitlement.OfCap;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.people.Enrolment;

/** Reads the ledgers of one member by the caps of one plan for one enrolment. */
record Holdings(Accounts accounts, Plan plan, Enrolment enrolment) {
  Entitlement entitlement() {
    List<LedgerLine> ofPlan =
        ownOfPeriod().filter(line -> line.uses().benefit().plan().equals(plan.code())).toList();
    return new Entitlement(
        plan.code(),
        enrolment.start(),
        enrolment.end(),
        plan.annualCap().map(most -> Balance.of(most, ofPlan)),
        plan.benefits().stream().map(this::benefit).toList());
  }

  private OfBenefit benefit(Benefit benefit) {
    return new OfBenefit(
        benefit.code(),
        coveredFrom(benefit.waiting(), factor -> !factor.equals(Rate.NOTHING)),
        coveredFrom(benefit.waiting(), Rate.ALL::equals),
        claimBy(benefit),
        benefit.cap().flatMap(cap -> cap(benefit, cap)),
        benefit.cap().flatMap(Cap::days).map(most -> new Nights(most, nights(benefit))));
  }

  private Optional<OfCap> cap(Benefit benefit, Cap cap) {
    return cap.amount()
        .flatMap(amount -> amount.of(enrolment))
        .map(most -> new OfCap(cap.scope(), balance(most, counted(benefit, cap.scope()), cap)));
  }

  private static Balance balance(Money most, List<LedgerLine> lines, Cap cap) {
    return cap.scope() == Cap.Scope.PERIOD_PER_CHILD
        ? byChild(lines).stream()
            .map(ofOne -> Balance.of(most, ofOne))
            .min(Comparator.comparing(Balance::left))
            .orElseGet(() -> Balance.of(most, List.of()))
        : Balance.of(most, lines);
  }

  private static Collection<List<LedgerLine>> byChild(List<LedgerLine> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(line -> line.uses().child().orElse("")))
        .values();
  }

  private int nights(Benefit benefit) {
    return counted(benefit, Cap.Scope.PERIOD).stream().mapToInt(line -> line.uses().days()).sum();
  }

  /** The lines of a benefit that use its cap up, as the engine counts them. */
  private List<LedgerLine> counted(Benefit benefit, Cap.Scope scope) {
    List<LedgerLine> counted = new ArrayList<>(ownOfPeriod().toList());
    if (scope == Cap.Scope.PERIOD_PER_HOUSEHOLD) {
      accounts.home().ifPresent(home -> counted.addAll(othersIn(home.ledger())));
    }
    counted.removeIf(line -> !line.uses().benefit().equals(benefit.code()));
    return counted;
  }

  private List<LedgerLine> othersIn(Ledger shared) {
    return shared.lines().stream()
        .filter(line -> !line.member().equals(accounts.member()))
        .filter(line -> enrolment.on(line.uses().on()))
        .toList();
  }

  private Stream<LedgerLine> ownOfPeriod() {
    return accounts.own().lines().stream()
        .filter(line -> line.uses().period().equals(enrolment.start()));
  }

  private LocalDate coveredFrom(Waiting waiting, Predicate<Rate> enough) {
    int day =
        waiting.bands().stream()
            .filter(band -> enough.test(band.factor()))
            .mapToInt(Waiting.Band::fromDay)
            .findFirst()
            .orElse(1);
    LocalDate first = enrolment.continuousSince().plusDays(day - 1L);
    return first.isBefore(enrolment.start()) ? enrolment.start() : first;
  }

  private LocalDate claimBy(Benefit benefit) {
    LocalDate last = enrolment.end();
    return benefit
        .filing()
        .map(window -> window.to().atYear(last.getYear() + 1))
        .orElseGet(() -> last.plusYears(benefit.deadlineYears()));
  }
}
