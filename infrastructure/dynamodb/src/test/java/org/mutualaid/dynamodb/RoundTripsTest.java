package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.EstimateBenefit;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.ListClaims;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Decisions;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Samples;
import org.mutualaid.contract.Store;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.entitlement.SeeEntitlements;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ListQueue;
import org.mutualaid.review.ReviewClaim;
import org.mutualaid.review.Sieve;
import org.mutualaid.review.ViewClaim;

/** How many round trips each use case takes, as docs/data-model.md promises. */
class RoundTripsTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());
  private static final PlanBook BOOK = CompiledPlanBook.load();
  private static final Instant NOW = MovableClock.START;

  private final WatchedApi api = new WatchedApi(TABLES.api());
  private final Store store = TABLES.storeOver(api, new MovableClock());
  private final Route route = Cast.aRoute();
  private final Person member = Cast.aMember(TABLES.vault(), route);
  private final Person reviewer = Cast.aReviewer(new Post(Role.UNIT, route.unit()));

  @BeforeEach
  void enrol() {
    store.people().record(member);
    store.people().record(reviewer);
    api.takeCalls();
  }

  @Test
  void starting_a_claim_takes_two() {
    start();
    assertEquals(List.of("TransactGetItems", "TransactWriteItems"), api.takeCalls());
  }

  @Test
  void only_where_others_at_home_were_paid_a_start_writes_a_second_time() {
    var city = new Decisions(store, store.claims());
    Claim claim = city.atTheCity(member, Decisions.fire(1, 20_000));
    accepted(city.approve(claim, city.someoneOfTheCity()));
    Person other =
        Cast.livingAt(member.household().orElseThrow(), Cast.aMember(TABLES.vault(), route));
    store.people().record(other);
    api.takeCalls();
    start(Fixtures.aRequest(other.id(), "POST /claims"));
    assertEquals(
        List.of("TransactGetItems", "TransactWriteItems", "TransactWriteItems"), api.takeCalls());
  }

  @Test
  void a_start_on_behalf_makes_the_same_calls_whether_the_roster_knows_who_was_named() {
    startOnBehalf(member.id());
    List<String> known = api.takeCalls();
    startOnBehalf(PersonId.of("https://issuer.test", "nobody"));
    assertEquals(List.of("TransactGetItems", "TransactWriteItems"), known);
    assertEquals(known, api.takeCalls());
  }

  private void startOnBehalf(PersonId named) {
    PersonId teller = PersonId.of("https://issuer.test", "stranger");
    var payee = new PersonalDetails("Wen", "099", "A-1");
    var who = new Beneficiary(Kinship.CHILD, "Wei", "M-1", payee);
    var filing = Filing.ofDeath(Samples.aDeath(), Map.of(), new Filing.Naming(named, who));
    accepted(
        new StartClaim(store.claims(), BOOK)
            .on(
                filing,
                Fixtures.aRequest(teller, "POST /claims"),
                NOW,
                (claim, possible) -> new Receipt(claim.id().value())));
  }

  @Test
  void asking_for_an_upload_slot_takes_two() {
    Claim claim = claim(start());
    addPaper(claim, claim.papers().getFirst().anyOf().getFirst());
    assertEquals(List.of("TransactGetItems", "TransactWriteItems"), api.takeCalls());
  }

  @Test
  void handing_in_takes_two() {
    Claim claim = withAllPapers(claim(start()));
    api.takeCalls();
    submit(claim);
    assertEquals(List.of("TransactGetItems", "TransactWriteItems"), api.takeCalls());
  }

  @Test
  void an_approval_takes_three_however_many_ledgers_it_writes() {
    var city = new Decisions(store, store.claims());
    Claim claim = city.atTheCity(member, Decisions.fire(1, 20_000));
    Person decider = city.someoneOfTheCity();
    api.takeCalls();
    accepted(city.approve(claim, decider));
    assertEquals(
        List.of("TransactGetItems", "TransactGetItems", "TransactWriteItems"), api.takeCalls());
  }

  @Test
  void any_other_decision_takes_two() {
    Claim claim = withAllPapers(claim(start()));
    submit(claim);
    api.takeCalls();
    accepted(
        new ReviewClaim(store.claims(), BOOK)
            .on(
                claim.id(),
                new ClaimAction.Confirm(Optional.of("seen")),
                2,
                Fixtures.aRequest(reviewer.id(), "POST /admin"),
                NOW,
                (after, possible) -> new Receipt("done")));
    assertEquals(List.of("TransactGetItems", "TransactWriteItems"), api.takeCalls());
  }

  @Test
  void seeing_a_claim_takes_one() {
    ClaimId id = start();
    api.takeCalls();
    var view =
        new ViewClaim(store.claims(), BOOK, store.looks()).own(id, member.id(), MovableClock.START);
    assertInstanceOf(ViewClaim.View.Shown.class, view);
    assertEquals(List.of("TransactGetItems"), api.takeCalls());
  }

  @Test
  void an_estimate_takes_one_and_another_for_what_the_home_shares() {
    var estimate =
        new EstimateBenefit(store.ledgers(), BOOK).own(Samples.aPipeThatBurst(), member.id(), NOW);
    assertInstanceOf(EstimateBenefit.Answer.Estimated.class, estimate);
    assertEquals(List.of("TransactGetItems", "GetItem"), api.takeCalls());
    new EstimateBenefit(store.ledgers(), BOOK).own(Samples.events().getFirst(), member.id(), NOW);
    assertEquals(List.of("TransactGetItems"), api.takeCalls());
  }

  @Test
  void a_what_if_asks_no_table() {
    var estimate = new EstimateBenefit(store.ledgers(), BOOK);
    estimate.whatIf(Samples.aPipeThatBurst(), member.cover(), NOW);
    assertEquals(List.of(), api.takeCalls());
  }

  @Test
  void seeing_what_one_has_takes_one_and_another_for_the_home() {
    var seen = new SeeEntitlements(store.ledgers(), BOOK).on(member.id(), CityTime.dateOf(NOW));
    assertInstanceOf(SeeEntitlements.Answer.Seen.class, seen);
    assertEquals(List.of("TransactGetItems", "GetItem"), api.takeCalls());
  }

  @Test
  void a_repeated_request_takes_one() {
    RequestKey request = Fixtures.aRequest(member.id(), "POST /claims");
    start(request);
    api.takeCalls();
    start(request);
    assertEquals(List.of("TransactGetItems"), api.takeCalls());
  }

  @Test
  void a_page_of_own_claims_takes_one() {
    new ListClaims(store.ownClaims()).on(member.id(), 20, Optional.empty());
    assertEquals(List.of("Query"), api.takeCalls());
  }

  /** Each of the two calls waits until the other is under way, so neither waits for its answer. */
  @Test
  void a_page_of_a_queue_takes_one_round_of_two_side_by_side() {
    var both = new CyclicBarrier(2);
    api.before(
        (operation, request) -> {
          try {
            both.await(20, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IllegalStateException("the calls do not go side by side", e);
          }
        });
    var answer =
        new ListQueue(store.queues(), CompiledPlanBook.load())
            .on(
                reviewer.id(),
                new ListQueue.Query(reviewer.post().orElseThrow(), Sieve.ALL, 20, Optional.empty()),
                MovableClock.START);
    assertInstanceOf(ListQueue.Answer.Listed.class, answer);
    assertEquals(List.of("GetItem", "Query"), api.takeCalls().stream().sorted().toList());
  }

  private ClaimId start() {
    return start(Fixtures.aRequest(member.id(), "POST /claims"));
  }

  private ClaimId start(RequestKey request) {
    var filing = new Filing(Samples.aPipeThatBurst(), Map.of("whatHappened", "a pipe burst"));
    Outcome.Accepted outcome =
        accepted(
            new StartClaim(store.claims(), BOOK)
                .on(filing, request, NOW, (claim, possible) -> new Receipt(claim.id().value())));
    return new ClaimId(outcome.receipt().text());
  }

  private Claim claim(ClaimId id) {
    Claim claim = store.claims().view(id, member.id()).claim().orElseThrow();
    api.takeCalls();
    return claim;
  }

  private Claim withAllPapers(Claim claim) {
    claim.papers().forEach(paper -> addPaper(claim, paper.anyOf().getFirst()));
    Claim waiting = claim(claim.id());
    var received = new Document.Status.Received(NOW);
    waiting.documents().forEach(d -> store.slots().judge(claim.id(), d.id(), received));
    return claim(claim.id());
  }

  private void addPaper(Claim claim, String paper) {
    var declared = new AddDocument.Declared(paper, "paper.pdf", FileType.PDF, 1, "hash");
    accepted(
        new AddDocument(store.claims())
            .on(
                claim.id(),
                declared,
                Fixtures.aRequest(member.id(), "POST /documents"),
                NOW,
                (id, document) -> new Receipt("slot")));
  }

  private void submit(Claim claim) {
    accepted(
        new ActOnClaim(store.claims(), BOOK)
            .on(
                claim.id(),
                new ClaimAction.Submit(),
                1,
                Fixtures.aRequest(member.id(), "POST /actions"),
                NOW,
                (after, possible) -> new Receipt("handed in")));
  }

  private static Outcome.Accepted accepted(Outcome outcome) {
    return assertInstanceOf(Outcome.Accepted.class, outcome, outcome::toString);
  }
}
