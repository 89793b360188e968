package org.mutualaid.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.Ballot.Choice;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.ChangeFacts;
import org.mutualaid.claim.ClaimAction.ConsentToRequest;
import org.mutualaid.claim.ClaimAction.Hold;
import org.mutualaid.claim.ClaimAction.PapersIn;
import org.mutualaid.claim.ClaimAction.RequestPapers;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimAction.ToPanel;
import org.mutualaid.claim.ClaimAction.Vote;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.claim.Steps;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

/**
 * One right or limit of reviewers, under the name a claims officer knows it by (see
 * docs/claim-lifecycle.md). All are asked, in order, before the life cycle.
 */
record Policy(String name, Function<Asking, Optional<Refusal>> rule) {
  /** Every policy, in the order in which they are asked. */
  static final List<Policy> ALL =
      List.of(
          // Only the office whose business it is acts on a claim.
          new Policy("AT_THEIR_DESK", Policy::atTheirDesk),
          // Nobody does the work that somebody else has taken.
          new Policy("NOT_TAKEN_BY_ANOTHER", Policy::notTakenByAnother),
          // Nobody reviews a claim of their own, of their household, or of a relative.
          new Policy("NOT_THEIR_OWN", Policy::notTheirOwn),
          // Nobody reviews a claim that they filed for the member.
          new Policy("NOT_FILED_BY_THEM", Policy::notFiledByThem),
          // Nobody acts on one claim at two levels.
          new Policy("NOT_AT_TWO_LEVELS", Policy::notAtTwoLevels),
          // Nobody is the second person to their own proposal, or votes twice.
          new Policy("NOT_TWICE", Policy::notTwice),
          // No approval where the roster knows nobody of the number that was named.
          new Policy("MEMBER_FOUND", Policy::memberFound),
          // An appeal is decided by people who had no part in the claim.
          new Policy("APPEAL_BY_OTHERS", Policy::appealByOthers),
          // One request for papers; another needs the supervisor's consent.
          new Policy("ONE_REQUEST", Policy::oneRequest),
          // Before the panel comes what the city may not decide, or what is in dispute.
          new Policy("PANEL_MATTER", Policy::panelMatter),
          // The panel votes on what lies before it.
          new Policy("VOTE_ON_THE_MATTER", Policy::voteOnTheMatter),
          // A hold ends after the longest time at the latest.
          new Policy("HOLD_WITHIN_LIMIT", Policy::holdWithinLimit),
          // What is not granted is a line of the claim, and something is left.
          new Policy("LINES_OF_THE_CLAIM", Policy::linesOfTheClaim),
          // No approval above what the level may decide.
          new Policy("WITHIN_AUTHORITY", Policy::withinAuthority),
          // No approval of a larger sum without the paper originals.
          new Policy("ORIGINALS_SEEN", Policy::originalsSeen));

  /** The first refusal of all the policies, in their order. */
  static Optional<Refusal> firstRefusal(Asking asking) {
    return ALL.stream().flatMap(policy -> policy.rule.apply(asking).stream()).findFirst();
  }

  private static Optional<Refusal> atTheirDesk(Asking asking) {
    return refuseUnless(Desks.allow(asking), new Refusal.NotYourDesk());
  }

  private static Optional<Refusal> notTakenByAnother(Asking asking) {
    return Lease.holdsUp(asking.action().name())
        ? Steps.takenByAnother(asking.claim(), asking.reviewer().id(), asking.terms().now())
        : Optional.empty();
  }

  private static Optional<Refusal> notTheirOwn(Asking asking) {
    Person reviewer = asking.reviewer();
    boolean own =
        asking.claim().isOf(reviewer.id())
            || asking.claim().insured().equals(reviewer.id())
            || reviewer.livesWith(asking.claim().household())
            || reviewer.relatives().contains(asking.claim().member())
            || reviewer.relatives().contains(asking.claim().insured());
    return refuseUnless(!own, new Refusal.OwnClaim());
  }

  private static Optional<Refusal> notFiledByThem(Asking asking) {
    return refuseUnless(actsOf(asking).noneMatch(Policy::files), new Refusal.FiledByYou());
  }

  private static boolean files(HistoryEntry entry) {
    return entry.action().equals(StartClaim.ACTION)
        || entry.is(Submit.class)
        || entry.is(ChangeFacts.class)
        || entry.is(PapersIn.class);
  }

  private static Optional<Refusal> notAtTwoLevels(Asking asking) {
    Role level = asking.post().role();
    return refuseUnless(
        actsOf(asking)
            .filter(entry -> !entry.is(ClaimAction.Note.class))
            .allMatch(entry -> entry.as() == level),
        new Refusal.ActedBefore());
  }

  private static Stream<HistoryEntry> actsOf(Asking asking) {
    return asking.claim().history().stream()
        .filter(entry -> entry.by().equals(asking.reviewer().id()));
  }

  private static Optional<Refusal> notTwice(Asking asking) {
    boolean voted =
        asking.action() instanceof Vote
            && asking.claim().state() instanceof ClaimState.Voting voting
            && voting.ballots().stream()
                .anyMatch(ballot -> ballot.by().equals(asking.reviewer().id()));
    boolean proposed =
        SecondPerson.proposedBy(asking.claim(), asking.action(), asking.reviewer().id());
    return refuseUnless(!voted && !proposed, new Refusal.ActedBefore());
  }

  private static Optional<Refusal> memberFound(Asking asking) {
    boolean found = asking.claim().onBehalf().map(OnBehalf::found).orElse(true);
    return refuseUnless(found || !grants(asking.action()), new Refusal.MemberNotFound());
  }

  private static boolean grants(ReviewAction action) {
    return action instanceof Approve
        || (action instanceof Vote vote
            && (vote.choice() == Choice.APPROVE || vote.choice() == Choice.CHANGE));
  }

  private static Optional<Refusal> appealByOthers(Asking asking) {
    boolean appeal = asking.claim().state() instanceof ClaimState.UnderAppeal;
    boolean hadPart = actsOf(asking).anyMatch(entry -> !entry.is(ClaimAction.Note.class));
    return refuseUnless(
        !(appeal && asking.action() instanceof Vote && hadPart), new Refusal.ActedBefore());
  }

  private static Optional<Refusal> oneRequest(Asking asking) {
    Claim claim = asking.claim();
    int asked = claim.entries(RequestPapers.class).size();
    int consents = claim.entries(ConsentToRequest.class).size();
    return refuseUnless(
        !(asking.action() instanceof RequestPapers) || asked <= consents,
        new Refusal.SecondRequest());
  }

  private static Optional<Refusal> panelMatter(Asking asking) {
    if (!(asking.action() instanceof ToPanel panel)) {
      return Optional.empty();
    }
    Optional<Money> limit = asking.limits().finalAuthorityOf(Role.MUNICIPAL);
    Money amount = asking.claim().amount();
    boolean holds =
        switch (panel.cause()) {
          case AMOUNT -> limit.filter(most -> amount.compareTo(most) > 0).isPresent();
          case UNIT_OBJECTS -> asking.claim().isObjectedTo();
          case DISPUTED -> panel.note().isPresent();
        };
    return refuseUnless(holds, new Refusal.NotForThePanel(limit.orElse(Money.ZERO)));
  }

  private static Optional<Refusal> voteOnTheMatter(Asking asking) {
    if (!(asking.action() instanceof Vote vote)) {
      return Optional.empty();
    }
    Set<Choice> open =
        asking.claim().state() instanceof ClaimState.UnderAppeal
            ? EnumSet.of(Choice.UPHOLD, Choice.CHANGE, Choice.ABSTAIN)
            : EnumSet.of(Choice.APPROVE, Choice.REJECT, Choice.ABSTAIN);
    var error = new FieldError("/choice", "NOT_ONE_OF", List.of(names(open)));
    return refuseUnless(open.contains(vote.choice()), new Refusal.Invalid(List.of(error)));
  }

  private static String names(Collection<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static Optional<Refusal> holdWithinLimit(Asking asking) {
    if (!(asking.action() instanceof Hold hold)) {
      return Optional.empty();
    }
    LocalDate latest = asking.terms().holdUntil();
    boolean early = hold.until().isBefore(asking.today());
    var error =
        early
            ? new FieldError("/until", "TOO_EARLY", List.of(asking.today().toString()))
            : new FieldError("/until", "TOO_LATE", List.of(latest.toString()));
    return refuseUnless(
        !early && !hold.until().isAfter(latest), new Refusal.Invalid(List.of(error)));
  }

  private static Optional<Refusal> linesOfTheClaim(Asking asking) {
    if (!(asking.action() instanceof Approve approval) || approval.refused().isEmpty()) {
      return Optional.empty();
    }
    Assessment calculation = asking.claim().facts().assessment();
    boolean known = calculation.benefits().containsAll(approval.refused().keySet());
    var error =
        known
            ? FieldError.of("/refused", FieldError.Code.NOTHING_LEFT)
            : new FieldError("/refused", "NOT_ONE_OF", List.of(names(calculation.benefits())));
    boolean left = !calculation.total().isZero();
    return refuseUnless(known && left, new Refusal.Invalid(List.of(error)));
  }

  /** A level that may decide nothing on its own does not approve a sum of nothing either. */
  private static Optional<Refusal> withinAuthority(Asking asking) {
    Money amount = asking.claim().amount();
    return asking.action() instanceof Approve
        ? asking
            .limits()
            .finalAuthorityOf(asking.post().role())
            .filter(limit -> limit.isZero() || amount.compareTo(limit) > 0)
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
