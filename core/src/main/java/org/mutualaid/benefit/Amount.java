package org.mutualaid.benefit;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.mutualaid.people.Enrolment;

/** A sum in a rule book: the same for everybody, or by the tier of the dues. */
public sealed interface Amount {
  /** The sum for an enrolment; empty where its tier is not known. */
  Optional<Money> of(Enrolment enrolment);

  /** The same for everybody. */
  record Fixed(Money sum) implements Amount {
    @Override
    public Optional<Money> of(Enrolment enrolment) {
      return Optional.of(sum);
    }
  }

  /** By the tier of the dues, in yuan a year. */
  record ByTier(Map<Integer, Money> sums) implements Amount {
    @Override
    public Optional<Money> of(Enrolment enrolment) {
      Optional<Integer> tier = enrolment.tier();
      return tier.isEmpty() ? Optional.empty() : Optional.ofNullable(sums.get(tier.get()));
    }
  }
}
