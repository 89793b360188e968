package org.mutualaid.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Refusal;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;

/**
 * One right or limit of reviewers, under the name a claims officer knows it by (see
 * docs/claim-lifecycle.md). All are asked, in order, before the life cycle.
 */
record Policy(String name, Function<Asking, Optional<Refusal>> rule) {
  /** Every policy, in the order in which they are asked. */
  static final List<Policy> ALL =
      List.of(
          // Only the office at whose desk the claim lies acts on it.
          new Policy("AT_THEIR_DESK", Policy::atTheirDesk),
          // Nobody reviews a claim of their own or of their household.
          new Policy("NOT_THEIR_OWN", Policy::notTheirOwn),
          // Nobody acts on one claim at two levels.
          new Policy("NOT_AT_TWO_LEVELS", Policy::notAtTwoLevels),
          // Nobody is the second person to their own proposal.
          new Policy("NOT_TWICE", Policy::notTwice),
          // No approval where the roster knows nobody of the number that was named.
          new Policy("MEMBER_FOUND", Policy::memberFound),
          // No approval above what the level may decide.
          new Policy("WITHIN_AUTHORITY", Policy::withinAuthority),
          // No approval of a larger sum without the paper originals.
          new Policy("ORIGINALS_SEEN", Policy::originalsSeen));

  /** The first refusal of all the policies, in their order. */
  static Optional<Refusal> firstRefusal(Asking asking) {
    return ALL.stream().flatMap(policy -> policy.rule.apply(asking).stream()).findFirst();
  }

  private static Optional<Refusal> atTheirDesk(Asking asking) {
    boolean theirs = asking.claim().route().desk(asking.claim().state()).equals(asking.post());
    return refuseUnless(theirs, new Refusal.NotYourDesk());
  }

  private static Optional<Refusal> notTheirOwn(Asking asking) {
    boolean own =
        asking.claim().isOf(asking.reviewer().id())
            || asking.claim().insured().equals(asking.reviewer().id())
            || asking.reviewer().livesWith(asking.claim().household());
    return refuseUnless(!own, new Refusal.OwnClaim());
  }

  private static Optional<Refusal> notAtTwoLevels(Asking asking) {
    Role level = asking.post().role();
    return refuseUnless(
        actsOf(asking).allMatch(entry -> entry.as() == level), new Refusal.ActedBefore());
  }

  private static Stream<HistoryEntry> actsOf(Asking asking) {
    return asking.claim().history().stream()
        .filter(entry -> entry.by().equals(asking.reviewer().id()));
  }

  private static Optional<Refusal> notTwice(Asking asking) {
    return refuseUnless(
        !SecondPerson.proposedBy(asking.claim(), asking.action(), asking.reviewer().id()),
        new Refusal.ActedBefore());
  }

  private static Optional<Refusal> memberFound(Asking asking) {
    boolean found = asking.claim().onBehalf().map(OnBehalf::found).orElse(true);
    return refuseUnless(
        found || !(asking.action() instanceof Approve), new Refusal.MemberNotFound());
  }

  private static Optional<Refusal> withinAuthority(Asking asking) {
    Money amount = asking.claim().amount();
    return asking.action() instanceof Approve
        ? asking
            .limits()
            .finalAuthorityOf(asking.post().role())
            .filter(limit -> amount.compareTo(limit) > 0)
            .map(limit -> new Refusal.AboveAuthority(limit, amount))
        : Optional.empty();
  }

  private static Optional<Refusal> originalsSeen(Asking asking) {
    boolean needed = asking.limits().needsOriginals(asking.claim().amount());
    boolean unseen = asking.action() instanceof Approve approve && !approve.originalsSeen();
    return needed && unseen
        ? asking.limits().paperOriginalsFrom().map(Refusal.OriginalsNotSeen::new)
        : Optional.empty();
  }

  private static Optional<Refusal> refuseUnless(boolean allowed, Refusal refusal) {
    return allowed ? Optional.empty() : Optional.of(refusal);
  }
}
