package org.mutualaid.review;

import java.util.Optional;
import java.util.function.Predicate;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Flag;
import org.mutualaid.money.Money;

/**
 * Which of a desk's claims somebody wants to see: those that pass everything that is given.
 *
 * @param plan that one of its lines is of
 * @param amountFrom and
 * @param amountTo between which the calculation lies, both included
 * @param reference the number, or how it begins; spaces do not count
 */
public record Sieve(
    Optional<Tab> tab,
    Optional<String> plan,
    Optional<Money> amountFrom,
    Optional<Money> amountTo,
    Optional<Flag> flag,
    Optional<String> reference) {

  /** Lets everything pass. */
  public static final Sieve ALL =
      new Sieve(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Predicate<ClaimSummary> at(Tab.Glance glance) {
    return claim ->
        tab.map(part -> part.shows(claim, glance)).orElse(true)
            && plan.map(code -> isOf(claim, code)).orElse(true)
            && amountFrom.map(least -> claim.amount().compareTo(least) >= 0).orElse(true)
            && amountTo.map(most -> claim.amount().compareTo(most) <= 0).orElse(true)
            && flag.map(claim.flags()::contains).orElse(true)
            && reference.map(start -> begins(claim, start)).orElse(true);
  }

  private static boolean isOf(ClaimSummary claim, String plan) {
    return claim.benefits().stream().anyMatch(benefit -> benefit.plan().equals(plan));
  }

  private static boolean begins(ClaimSummary claim, String start) {
    return digits(claim.reference().value()).startsWith(digits(start));
  }

  private static String digits(String text) {
    return text.replace(" ", "");
  }
}
