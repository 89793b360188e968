package org.mutualaid.lambda.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Document.Flaw;
import org.mutualaid.claim.Document.Status;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.Note;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.Verdict;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.plan.CompiledPlanBook;

/** Claims to be shown. */
final class Fixtures {
  static final CompiledPlanBook BOOK = CompiledPlanBook.load();

  private static final PersonId MEMBER = PersonId.of("issuer", "member");
  private static final PersonId CITY = PersonId.of("issuer", "city");
  private static final ClaimId ID = ClaimId.startedBy(MEMBER, "k1");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
  private static final Instant START = Instant.parse("2026-04-20T02:00:00Z");
  private static final OfficeId UNIT = new OfficeId("U-0001");
  private static final OfficeId DISTRICT = new OfficeId("D-0001");
  private static final Event STAY =
      new Event.HospitalStay(
          LocalDate.of(2026, 4, 1),
          LocalDate.of(2026, 4, 16),
          Event.Cause.ILLNESS,
          new TreeSet<>());

  private static final Note SEEN = new Note(Optional.of("seen in person"), Optional.empty());
  private static final Note ARTICLE = new Note(Optional.empty(), Optional.of("第十二条"));

  private Fixtures() {}

  static Claim underFinalReview() {
    var proposed = Optional.of(new Proposal(Verdict.REJECT, CITY));
    return claim(new ClaimState.MunicipalReview(proposed), history(), TODAY.plusDays(3));
  }

  static Claim dueOn(LocalDate due) {
    return claim(new ClaimState.MunicipalReview(Optional.empty()), history(), due);
  }

  static Claim rejected() {
    List<HistoryEntry> all = new ArrayList<>(history());
    all.add(
        new HistoryEntry(
            5,
            START.plusSeconds(4_000),
            "Reject",
            ClaimState.Name.MUNICIPAL_REVIEW,
            ClaimState.Name.REJECTED,
            CITY,
            Role.MUNICIPAL,
            Optional.of("FACTS_NOT_PROVEN")));
    return claim(new ClaimState.Rejected(), all, TODAY);
  }

  /** Handed in by somebody who claims after a member's death. */
  static Claim onBehalf(boolean found, int steps) {
    Claim own = underFinalReview();
    var payee = new PersonalDetails("文", "099-3", "ACCT-3");
    Facts facts = own.facts();
    return new Claim(
        own.id(),
        own.reference(),
        own.member(),
        Optional.of(new OnBehalf(PersonId.of("issuer", "M-1"), found)),
        own.household(),
        own.route(),
        steps,
        new ClaimState.UnitReview(),
        own.papers(),
        List.of(),
        history().subList(0, steps),
        own.startedAt(),
        own.dueOn(),
        Optional.empty(),
        new Facts(
            facts.event(),
            Map.of(),
            facts.estimate(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Beneficiary(Kinship.PARENT, "魏敏", "M-1", payee)),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            new TreeMap<>()));
  }

  static Assessment assessment() {
    return Adjudication.assess(BOOK.rules(), STAY, cover(), History.NONE, TODAY);
  }

  /** A claim in some state, of a stay for which the identity card alone has come. */
  static Claim in(ClaimState state, Optional<LocalDate> due) {
    return claim(state, history(), documents(), due);
  }

  /** The same with every paper. */
  static Claim complete(ClaimState state, List<HistoryEntry> history, Optional<LocalDate> due) {
    List<Document> all =
        BOOK.papersFor(assessment(), STAY).stream()
            .map(p -> document(1, p.anyOf().getFirst(), new Status.Received(START)))
            .toList();
    return claim(state, history, all, due);
  }

  /** The same with a file for every paper, none of which has been looked at. */
  static Claim underWay(ClaimState state, Optional<LocalDate> due) {
    List<Document> all =
        BOOK.papersFor(assessment(), STAY).stream()
            .map(p -> document(1, p.anyOf().getFirst(), new Status.Awaited()))
            .toList();
    return claim(state, history(), all, due);
  }

  private static Claim claim(ClaimState state, List<HistoryEntry> history, LocalDate due) {
    return claim(state, history, documents(), Optional.of(due));
  }

  private static Claim claim(
      ClaimState state,
      List<HistoryEntry> history,
      List<Document> documents,
      Optional<LocalDate> due) {
    Assessment assessment = assessment();
    return new Claim(
        ID,
        Reference.of(ID, 2026, 0),
        MEMBER,
        Optional.empty(),
        new Route(Role.UNIT, UNIT, DISTRICT),
        history.size(),
        state,
        BOOK.papersFor(assessment, STAY),
        documents,
        history,
        START,
        due,
        new Facts(
            STAY,
            Map.of("hospital", "市第一人民医院"),
            assessment,
            Optional.empty(),
            Map.of(id(1), "身份证.jpg"),
            Map.of(3L, SEEN, 5L, ARTICLE)));
  }

  private static Cover cover() {
    LocalDate from = LocalDate.of(2019, 9, 1);
    return new Cover(
        List.of(new Membership(from, Optional.empty(), UNIT, DISTRICT, Role.UNIT)),
        List.of(enrolment("HOSP-ALLOW"), enrolment("ACC-PROP")),
        new Traits(
            Optional.of(LocalDate.of(1988, 5, 17)),
            Optional.of(true),
            Optional.of(Traits.Employment.IN_SERVICE)));
  }

  private static Enrolment enrolment(String plan) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    return new Enrolment(
        plan, first, LocalDate.of(2026, 12, 31), Optional.empty(), 1, first.minusYears(2));
  }

  private static List<Document> documents() {
    return List.of(
        document(1, "ID_CARD", new Status.Received(START.plusSeconds(60))),
        document(2, "DISCHARGE_SUMMARY", new Status.Awaited()),
        document(
            3, "APPLICATION_FORM", new Status.Refused(START.plusSeconds(70), Flaw.WRONG_HASH)));
  }

  private static Document document(int number, String paper, Status status) {
    return new Document(id(number), paper, FileType.JPEG, 12_345, "hash", START, status);
  }

  private static DocumentId id(int number) {
    return new DocumentId("0000000000000000000000000" + number);
  }

  static List<HistoryEntry> history() {
    return List.of(
        step(1, "Start", ClaimState.Name.DRAFT, ClaimState.Name.DRAFT, Role.MEMBER),
        step(2, "Submit", ClaimState.Name.DRAFT, ClaimState.Name.UNIT_REVIEW, Role.MEMBER),
        step(3, "Confirm", ClaimState.Name.UNIT_REVIEW, ClaimState.Name.DISTRICT_REVIEW, Role.UNIT),
        step(
            4,
            "PassOn",
            ClaimState.Name.DISTRICT_REVIEW,
            ClaimState.Name.MUNICIPAL_REVIEW,
            Role.DISTRICT));
  }

  static HistoryEntry step(
      long version, String action, ClaimState.Name from, ClaimState.Name to, Role as) {
    return new HistoryEntry(
        version, START.plusSeconds(version * 600), action, from, to, MEMBER, as, Optional.empty());
  }
}
