package org.mutualaid.contract;

import static org.mutualaid.contract.Cast.fresh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.LifeCycle;
import org.mutualaid.claim.Note;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Standing;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;

/** Claims, steps and slots, each new, so that tests may share tables. */
public final class Fixtures {
  private static final String SHA256 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

  /** What reviewers write at every step of theirs. */
  static final Note NOTE = new Note(Optional.of(Canaries.NOTE), Optional.of(Canaries.ARTICLE));

  private Fixtures() {}

  /** A draft for a stay in hospital, full of personal texts. */
  public static Claim aClaimInDraft(Person member, Route route, Instant startedAt) {
    return aClaimInDraft(member, route, startedAt, Samples.events().getFirst());
  }

  /** A draft for some event. */
  public static Claim aClaimInDraft(Person member, Route route, Instant startedAt, Event event) {
    ClaimId id = ClaimId.startedBy(member.id(), "start-" + fresh());
    return new Claim(
        id,
        Reference.of(id, 2026, 0),
        member.id(),
        member.household(),
        route,
        1,
        new ClaimState.Draft(),
        List.of(
            new PaperRequirement(
                List.of("ID_CARD", "PASSPORT"), List.of(BenefitCode.parse("HOSP-ALLOW.DAILY")))),
        List.of(),
        List.of(started(member.id(), startedAt)),
        startedAt,
        Optional.empty(),
        factsOf(member, event));
  }

  /** A draft that somebody else makes after a member's death. */
  public static Claim aClaimOnBehalfOf(Person member, PersonId by, Route route, Instant startedAt) {
    ClaimId id = ClaimId.startedBy(by, "start-" + fresh());
    Claim own = aClaimInDraft(member, route, startedAt, Samples.aDeath());
    return new Claim(
        id,
        Reference.of(id, 2026, 0),
        by,
        Optional.of(new OnBehalf(member.id(), true)),
        member.household(),
        route,
        1,
        own.state(),
        own.papers(),
        List.of(),
        List.of(started(by, startedAt)),
        startedAt,
        Optional.empty(),
        Optional.empty(),
        onBehalf(own.facts()));
  }

  private static Facts onBehalf(Facts own) {
    var payee = new PersonalDetails(Canaries.NAME, Canaries.PHONE, Canaries.ACCOUNT);
    var who = new Beneficiary(Kinship.SPOUSE, Canaries.NAME, Canaries.ACCOUNT, payee);
    return new Facts(
        own.event(),
        own.narrative(),
        own.estimate(),
        own.renewed(),
        own.claimant(),
        Optional.of(who),
        Optional.of(Samples.basis()),
        own.decidedOn(),
        own.fileNames(),
        own.notes(),
        own.replaced());
  }

  /** A draft that would have another claim's reference. */
  public static Claim withReferenceOf(Claim claim, Claim other) {
    return new Claim(
        claim.id(),
        other.reference(),
        claim.member(),
        claim.household(),
        claim.route(),
        claim.version(),
        claim.state(),
        claim.papers(),
        claim.documents(),
        claim.history(),
        claim.startedAt(),
        claim.dueOn(),
        claim.facts());
  }

  /** The wish to store a draft, under a request of its own. */
  public static Start aStart(Claim claim) {
    RequestKey request = aRequest(claim.member(), "POST /claims");
    return new Start(claim, claim.naturalKey(), request, aReceipt(claim));
  }

  /** A request that nobody made before. */
  public static RequestKey aRequest(PersonId caller, String route) {
    return new RequestKey(caller, route, "key-" + fresh(), "hash-" + fresh());
  }

  /** An answer with personal texts in it. */
  public static Receipt aReceipt(Claim claim) {
    return new Receipt("{\"claimId\":\"" + claim.id() + "\",\"story\":\"" + Canaries.STORY + "\"}");
  }

  /** A member's step from where the claim is. */
  public static Change aStep(Claim claim, ClaimAction action) {
    return aStep(claim, action, claim.member(), Optional.empty(), MovableClock.START);
  }

  /** A reviewer's step, with a note. */
  public static Change aStep(Claim claim, ClaimAction action, Person reviewer) {
    return aStep(claim, action, reviewer.id(), reviewer.post(), MovableClock.START);
  }

  /** Somebody's step at some moment. */
  public static Change aStep(
      Claim claim, ClaimAction action, PersonId by, Optional<Post> post, Instant at) {
    ClaimState.Name to = LifeCycle.next(claim.state(), action).orElseThrow();
    Role as = post.map(Post::role).orElse(Role.MEMBER);
    var entry =
        new HistoryEntry(
            claim.version() + 1,
            at,
            action.name(),
            claim.state().name(),
            to,
            by,
            as,
            Optional.empty(),
            details(action));
    Claim after = claim.moved(Standing.next(claim.state(), entry), entry, dueDate(to));
    RequestKey request = aRequest(by, "POST /claims/" + claim.id() + "/actions");
    return new Change(after, entry, post.map(_ -> NOTE), post, request, aReceipt(claim));
  }

  private static List<String> details(ClaimAction action) {
    return switch (action) {
      case ClaimAction.Propose given -> Standing.details(given.proposal());
      case ClaimAction.Hold hold -> List.of(hold.until().toString());
      default -> List.of();
    };
  }

  /** A slot for one more document. */
  public static SlotOpening aSlot(Claim claim, Instant at) {
    RequestKey request = aRequest(claim.member(), "POST /claims/" + claim.id() + "/documents");
    return new SlotOpening(
        claim.id(),
        aDocument(DocumentId.askedBy(request), at),
        Canaries.FILE_NAME,
        ClaimState.Name.DRAFT,
        request,
        aReceipt(claim));
  }

  /** A document whose file is awaited. */
  public static Document aDocument(DocumentId id, Instant at) {
    return new Document(
        id, "ID_CARD", FileType.JPEG, 12_345, SHA256, at, new Document.Status.Awaited());
  }

  /** Stores something that nothing stands in the way of. */
  public static void done(Stored stored) {
    if (!(stored instanceof Stored.Done)) {
      throw new AssertionError("expected Done but was " + stored);
    }
  }

  private static Optional<LocalDate> dueDate(ClaimState.Name state) {
    return state.isReview() ? Optional.of(LocalDate.of(2026, 4, 27)) : Optional.empty();
  }

  private static Facts factsOf(Person member, Event event) {
    return new Facts(
        event,
        Map.of("diagnosis", Canaries.DIAGNOSIS, "whatHappened", Canaries.STORY),
        Samples.assessment(),
        member.details(),
        Map.of(),
        Map.of());
  }

  private static HistoryEntry started(PersonId member, Instant at) {
    return new HistoryEntry(
        1,
        at,
        "Start",
        ClaimState.Name.DRAFT,
        ClaimState.Name.DRAFT,
        member,
        Role.MEMBER,
        Optional.empty());
  }
}
