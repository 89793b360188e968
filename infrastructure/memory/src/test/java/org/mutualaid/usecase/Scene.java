package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.ChangeDraft;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.claim.ToldAnew;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryClaims;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.money.Money;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.privacy.Derived;
import org.mutualaid.review.ReviewClaim;

/** A member, the staff on the way of their claim, and what they do, under the books in force. */
final class Scene {
  static final PlanBook BOOK = CompiledPlanBook.load();

  /** A Monday. */
  static final Instant NOW = MovableClock.START;

  /** A fire of which 2,000.00 are paid: one person may approve it, without the originals. */
  static final Event SMALL_FIRE = fire(1, 20_000);

  /** A fire on another day. */
  static final Event ANOTHER_FIRE = fire(2, 30_000);

  final MovableClock clock = new MovableClock();
  final Memory memory = new Memory(clock);
  final MemoryVault vault = new MemoryVault(byte[]::new);
  final People people = new MemoryPeople(memory);
  final MeantimeClaims claims = new MeantimeClaims(new MemoryClaims(memory));
  final Route route = new Route(Role.UNIT, Cast.anOffice("U"), Cast.anOffice("D"));
  final Person member = enrolled(Cast.aMember(vault, route));
  final Person unit = staff(Role.UNIT);
  final Person district = staff(Role.DISTRICT);
  final Person city = staff(Role.MUNICIPAL);
  final Person secondOfCity = staff(Role.MUNICIPAL);

  private static Event fire(int dayOfApril, long loss) {
    return new Event.Fire(
        LocalDate.of(2026, 4, dayOfApril), Money.ofYuan(BigDecimal.valueOf(loss)), new TreeSet<>());
  }

  Person enrolled(Person person) {
    people.record(person);
    return person;
  }

  Person staff(Role role) {
    return enrolled(
        Cast.aReviewer(
            switch (role) {
              case UNIT -> new Post(role, route.unit());
              case DISTRICT -> new Post(role, route.district());
              default -> new Post(role, Route.CITY);
            }));
  }

  Outcome start(Event event, RequestKey request) {
    return new StartClaim(claims, BOOK)
        .on(new Filing(event, Map.of()), request, NOW, (claim, _) -> receipt(claim));
  }

  Outcome act(Claim seen, MemberAction action) {
    return new ActOnClaim(claims, BOOK)
        .on(
            seen.id(),
            action,
            seen.version(),
            asked(member),
            clock.instant(),
            (claim, _) -> receipt(claim));
  }

  Outcome change(Claim seen, Event event) {
    return new ChangeDraft(claims, BOOK)
        .on(
            seen.id(),
            new ToldAnew(event, Map.of("whatHappened", event.type().name()), seen.version()),
            asked(member),
            clock.instant(),
            (claim, _) -> receipt(claim));
  }

  Outcome review(Claim seen, Person reviewer, ReviewAction action) {
    return new ReviewClaim(claims, BOOK)
        .on(
            seen.id(),
            action,
            seen.version(),
            asked(reviewer),
            clock.instant(),
            (c, _) -> receipt(c));
  }

  Outcome add(Claim claim, String paper, RequestKey request) {
    return add(
        claim, new AddDocument.Declared(paper, paper + ".pdf", FileType.PDF, 12, "hash"), request);
  }

  /** A slot for a file of which everything is declared as it is, and that it is a PDF. */
  Outcome add(Claim claim, String paper, byte[] content, RequestKey request) {
    String hash = Base64.getEncoder().encodeToString(Derived.sha256().digest(content));
    var declared =
        new AddDocument.Declared(paper, paper + ".pdf", FileType.PDF, content.length, hash);
    return add(claim, declared, request);
  }

  private Outcome add(Claim claim, AddDocument.Declared declared, RequestKey request) {
    return new AddDocument(claims)
        .on(
            claim.id(),
            declared,
            request,
            clock.instant(),
            (_, document) -> new Receipt(document.paper()));
  }

  /** A request that nobody made before. */
  RequestKey asked(Person by) {
    return Fixtures.aRequest(by.id(), "POST /somewhere");
  }

  static Receipt receipt(Claim claim) {
    return new Receipt(claim.id() + " " + claim.version());
  }

  Claim draft(Event event) {
    RequestKey request = asked(member);
    accepted(start(event, request));
    return now(ClaimId.startedBy(member.id(), request.key()));
  }

  /** A draft with a good file for every paper. */
  Claim complete(Event event) {
    Claim draft = draft(event);
    for (var paper : draft.papers()) {
      bring(draft, paper.anyOf().getFirst());
    }
    return now(draft.id());
  }

  /** A good file for a paper. */
  void bring(Claim claim, String paper) {
    RequestKey request = asked(member);
    accepted(add(claim, paper, request));
    new MemorySlots(memory)
        .judge(
            claim.id(), DocumentId.askedBy(request), new Document.Status.Received(clock.instant()));
  }

  Claim atUnit(Event event) {
    Claim draft = complete(event);
    accepted(act(draft, new Submit()));
    return now(draft.id());
  }

  Claim atCity(Event event) {
    Claim claim = atUnit(event);
    accepted(review(claim, unit, new Confirm(Optional.empty())));
    accepted(review(now(claim.id()), district, new PassOn(Optional.empty())));
    return now(claim.id());
  }

  /** A claim laid before the panel since it is in dispute. */
  Claim atPanel(Event event) {
    Claim claim = atCity(event);
    var disputed = new ClaimAction.ToPanel(ClaimAction.ToPanel.Cause.DISPUTED, Optional.of("why"));
    accepted(review(claim, city, disputed));
    return now(claim.id());
  }

  /** A member of the panel. */
  Person panelist(boolean chairs) {
    return enrolled(Cast.aReviewer(new Post(Role.PANEL, Route.CITY, chairs)));
  }

  Claim now(ClaimId id) {
    return claims.view(id, member.id()).claim().orElseThrow();
  }

  static Outcome.Accepted accepted(Outcome outcome) {
    return assertInstanceOf(Outcome.Accepted.class, outcome);
  }

  static <R extends Refusal> R refused(Class<R> why, Outcome outcome) {
    return assertInstanceOf(why, assertInstanceOf(Outcome.Refused.class, outcome).refusal());
  }
}
