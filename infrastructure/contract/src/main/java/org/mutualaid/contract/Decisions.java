package org.mutualaid.contract;

import static org.mutualaid.contract.Fixtures.aRequest;
import static org.mutualaid.contract.Fixtures.aStep;
import static org.mutualaid.contract.Fixtures.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ReviewClaim;

/** Claims that wait at the city, and how the city decides on them under the books in force. */
public final class Decisions {
  /** The books in force. */
  public static final PlanBook BOOK = CompiledPlanBook.load();

  private static final Approve APPROVE = new Approve(true, Optional.empty());

  private final Store store;
  private final Claims claims;
  private final Route route = Cast.aRoute();
  private final Person unit;
  private final Person district;

  /**
   * The city over a store.
   *
   * @param claims through which it decides; the rest goes to the store itself
   */
  public Decisions(Store store, Claims claims) {
    this.store = store;
    this.claims = claims;
    this.unit = enrolled(Cast.aReviewer(new Post(Role.UNIT, route.unit())));
    this.district = enrolled(Cast.aReviewer(new Post(Role.DISTRICT, route.district())));
  }

  /** Puts somebody on the roster. */
  public Person enrolled(Person person) {
    store.people().record(person);
    return person;
  }

  /** Somebody of the city who has not decided anything yet. */
  public Person someoneOfTheCity() {
    return enrolled(Cast.aReviewer(new Post(Role.MUNICIPAL, Route.CITY)));
  }

  /** A claim that waits for the city to decide. */
  public Claim atTheCity(Person member, Event event) {
    Claim draft = aDraft(member, event);
    Claim submitted = after(aStep(draft, new ClaimAction.Submit()));
    Claim confirmed = after(aStep(submitted, new ClaimAction.Confirm(Optional.empty()), unit));
    return after(aStep(confirmed, new ClaimAction.PassOn(Optional.empty()), district));
  }

  /** Two claims may be given one reference; then it is another claim. */
  private Claim aDraft(Person member, Event event) {
    Claim draft = Fixtures.aClaimInDraft(member, route, MovableClock.START, event);
    Stored stored = store.claims().start(Fixtures.aStart(draft));
    if (stored instanceof Stored.ReferenceTaken) {
      return aDraft(member, event);
    }
    done(stored);
    return draft;
  }

  /** A fire that is worth a tenth of this loss, on this day of 2026. */
  public static Event fire(int dayOfYear, long lossYuan) {
    return new Event.Fire(
        LocalDate.ofYearDay(2026, dayOfYear),
        Money.ofYuan(BigDecimal.valueOf(lossYuan)),
        new TreeSet<>());
  }

  /** Somebody approves a claim as they saw it. */
  public Outcome approve(Claim seen, Person reviewer) {
    return approve(seen, requestOf(reviewer, seen));
  }

  /** The same under a request that may have been made before. */
  public Outcome approve(Claim seen, RequestKey request) {
    return new ReviewClaim(claims, BOOK)
        .on(
            seen.id(),
            APPROVE,
            seen.version(),
            request,
            MovableClock.START,
            (claim, _) -> new Receipt(claim.state().name() + " " + claim.amount()));
  }

  /** A request of somebody to act on a claim. */
  public RequestKey requestOf(Person reviewer, Claim claim) {
    return aRequest(reviewer.id(), "POST /admin/claims/" + claim.id() + "/actions");
  }

  /** The claim as it is now. */
  public Claim now(ClaimId claim) {
    Person someone = unit;
    return store.claims().view(claim, someone.id()).claim().orElseThrow();
  }

  /** The member's lines, with the names of the claim's event in clear. */
  public Accounts accounts(Claim claim) {
    return store.claims().accounts(claim, 0);
  }

  /** Takes back all that stands of an approved claim, and gives it back to the city. */
  public Change takingBack(Claim approved, Person reviewer) {
    var entry =
        new HistoryEntry(
            approved.version() + 1,
            MovableClock.START,
            "Undo",
            ClaimState.Name.APPROVED,
            ClaimState.Name.MUNICIPAL_REVIEW,
            reviewer.id(),
            Role.MUNICIPAL,
            Optional.empty());
    Claim after =
        approved.moved(new ClaimState.MunicipalReview(Optional.empty()), entry, Optional.empty());
    Booking back = Booking.takingBack(approved.id().value(), accounts(approved));
    return new Change(
        after,
        entry,
        Optional.empty(),
        reviewer.post(),
        requestOf(reviewer, approved),
        Fixtures.aReceipt(approved),
        new Anew(Optional.empty(), Optional.of(back), Optional.empty()),
        Optional.empty());
  }

  private Claim after(Change change) {
    done(store.claims().store(change));
    return change.after();
  }
}
