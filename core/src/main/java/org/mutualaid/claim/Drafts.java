package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.Cover;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;
import org.mutualaid.plan.PlanBook;

/** Makes the first version of a claim. */
record Drafts(PlanBook book) {
  /**
   * What is asked for.
   *
   * @param now when the request came
   * @param post of the officer who files it for a member, where one does
   */
  record Wanted(Filing filing, RequestKey request, Instant now, Optional<Post> post) {
    List<String> possible(Claim draft) {
      return new Filer(draft, post.map(Post::role).orElse(draft.owner()), post).possible();
    }

    private PersonId teller() {
      return request.caller();
    }

    private Event event() {
      return filing.event();
    }

    private LocalDate today() {
      return CityTime.dateOf(now);
    }
  }

  /** Of a member, with what it would be worth; nothing where they are in no union. */
  Optional<Claim> ofMember(Wanted wanted, Person member, Accounts accounts) {
    return member
        .cover()
        .latestMembership(wanted.today())
        .map(membership -> ofMember(wanted, member, membership, accounts));
  }

  private Claim ofMember(Wanted wanted, Person member, Membership membership, Accounts accounts) {
    Assessment estimate = estimate(wanted, member.cover(), accounts);
    return draft(
        wanted,
        new Whose(member.id(), member.household(), route(membership), Optional.empty()),
        book.papersFor(estimate, wanted.event()),
        facts(
            wanted,
            estimate,
            Optional.of(member),
            Optional.of(Basis.of(member.cover(), accounts))));
  }

  /**
   * Of somebody who names a member who died. Whether there is such a member changes nothing that
   * the answer shows: it is worth nothing yet, and asks for what any death asks for.
   */
  Claim onBehalf(Wanted wanted, Filing.Naming naming, Optional<Person> named) {
    Optional<Membership> membership =
        named.flatMap(person -> person.cover().latestMembership(wanted.today()));
    var onBehalf = new OnBehalf(naming.member(), membership.isPresent());
    var nothing = new Assessment(book.rulesOn(wanted.event().date()).version(), List.of());
    return draft(
        wanted,
        new Whose(
            wanted.teller(),
            named.flatMap(Person::household),
            membership.map(Drafts::route).orElse(Route.OF_NOBODY),
            Optional.of(onBehalf)),
        book.papersOfAny(wanted.event()),
        facts(wanted, nothing, named, Optional.empty()));
  }

  private record Whose(
      PersonId owner, Optional<HouseholdId> household, Route route, Optional<OnBehalf> onBehalf) {
    private Role quality() {
      return onBehalf.isPresent() ? Role.AGENT : Role.MEMBER;
    }
  }

  private static Claim draft(
      Wanted wanted, Whose whose, List<PaperRequirement> papers, Facts facts) {
    ClaimId id = ClaimId.startedBy(wanted.teller(), wanted.request().key());
    return new Claim(
        id,
        Reference.of(id, wanted.today().getYear(), 0),
        whose.owner(),
        whose.onBehalf(),
        whose.household(),
        whose.route(),
        1,
        new ClaimState.Draft(),
        papers,
        List.of(),
        List.of(started(wanted, wanted.post().map(Post::role).orElse(whose.quality()))),
        wanted.now(),
        Optional.empty(),
        Optional.empty(),
        facts);
  }

  private static Facts facts(
      Wanted wanted, Assessment estimate, Optional<Person> member, Optional<Basis> basis) {
    return new Facts(
        wanted.event(),
        wanted.filing().narrative(),
        estimate,
        Optional.empty(),
        member.flatMap(Person::details),
        wanted.filing().onBehalf().map(Filing.Naming::beneficiary),
        basis,
        Optional.empty(),
        Map.of(),
        Map.of(),
        Collections.emptySortedMap());
  }

  static Route route(Membership membership) {
    return new Route(membership.first(), membership.unit(), membership.district());
  }

  /** Without the names that a ledger keeps as marks. */
  private Assessment estimate(Wanted wanted, Cover cover, Accounts accounts) {
    var worth = new Worth(book);
    return worth.of(
        wanted.event(), worth.lines(wanted.event(), cover, accounts.history(), wanted.today()));
  }

  private static HistoryEntry started(Wanted wanted, Role as) {
    return new HistoryEntry(
        1,
        wanted.now(),
        StartClaim.ACTION,
        ClaimState.Name.DRAFT,
        ClaimState.Name.DRAFT,
        wanted.teller(),
        as,
        Optional.empty(),
        wanted.filing().forMember().map(named -> named.consent().details()).orElse(List.of()));
  }
}
