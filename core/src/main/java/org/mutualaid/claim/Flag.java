package org.mutualaid.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a claim has behind it that whoever works at a desk should see before they open it. */
public enum Flag {
  /** The unit does not agree with the claim. */
  UNIT_OBJECTS(Claim::isObjectedTo),
  /** It was given back to the unit. */
  RETURNED(did(ClaimAction.Return.class)),
  /** The member was asked for papers and has added them. */
  SUPPLEMENTED(did(ClaimAction.PapersIn.class)),
  /** It was investigated. */
  INVESTIGATED(did(ClaimAction.Report.class)),
  /** It was decided once, and taken up again. */
  REOPENED(did(ClaimAction.Reopen.class)),
  /** Somebody claims after a death. */
  ON_BEHALF(claim -> claim.onBehalf().isPresent());

  @SuppressWarnings("ImmutableEnumChecker") // A question that a claim is asked keeps nothing.
  private final Predicate<Claim> sign;

  Flag(Predicate<Claim> sign) {
    this.sign = sign;
  }

  /** All that a claim has. */
  static Set<Flag> of(Claim claim) {
    return Arrays.stream(values())
        .filter(flag -> flag.sign.test(claim))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Predicate<Claim> did(Class<? extends ClaimAction> action) {
    return claim -> !claim.entries(action).isEmpty();
  }
}
