package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.money.Money;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;
import org.mutualaid.privacy.Derived;

/**
 * One event that a member claims for, with a line in every plan that could pay.
 *
 * @param member whose claim it is: the member whose cover it is, or who claims on behalf of one
 * @param onBehalf of whom, where it is not the member's own
 * @param household of the member whose cover it is, so that nobody reviews a claim of their own
 *     home
 * @param version of the claim: 1 when started, one more with every entry of the history
 * @param papers what is asked for, with the benefits that ask
 * @param dueOn the day by which the level whose turn it is should have acted
 * @param lease who has taken the claim to work at it, if somebody has; it may be over
 * @param facts what happened, sealed at rest
 */
public record Claim(
    ClaimId id,
    Reference reference,
    PersonId member,
    Optional<OnBehalf> onBehalf,
    Optional<HouseholdId> household,
    Route route,
    long version,
    ClaimState state,
    List<PaperRequirement> papers,
    List<Document> documents,
    List<HistoryEntry> history,
    Instant startedAt,
    Optional<LocalDate> dueOn,
    Optional<Lease> lease,
    Facts facts) {

  private static final Optional<OnBehalf> OWN = Optional.empty();
  private static final Optional<Lease> FREE = Optional.empty();
  private static final String ACCEPTS_KINSHIP = new ClaimAction.Confirm(Optional.empty()).name();

  /** The most files one claim may hold. */
  public static final int DOCUMENT_LIMIT = 60;

  /**
   * The length of a history from which nothing is done any more that leads back or round: no
   * proposal, hold, note, return, investigation. Who does not agree by then has to talk. Whatever
   * brings the claim further stays possible.
   */
  public static final int HISTORY_LIMIT = 100;

  /** A member's own claim. */
  public Claim(
      ClaimId id,
      Reference reference,
      PersonId member,
      Optional<HouseholdId> household,
      Route route,
      long version,
      ClaimState state,
      List<PaperRequirement> papers,
      List<Document> documents,
      List<HistoryEntry> history,
      Instant startedAt,
      Optional<LocalDate> dueOn,
      Facts facts) {
    this(
        id, reference, member, OWN, household, route, version, state, papers, documents, history,
        startedAt, dueOn, FREE, facts);
  }

  /** Whose cover it is, as far as anybody says. */
  public PersonId insured() {
    return onBehalf.map(OnBehalf::member).orElse(member);
  }

  /** In what quality its owner acts. */
  public Role owner() {
    return onBehalf.isPresent() ? Role.AGENT : Role.MEMBER;
  }

  /**
   * Whether its owner may see what the member is entitled to: their own, or once the first review
   * has accepted the proof of kinship.
   */
  public boolean isOpenToOwner() {
    return onBehalf
        .map(
            named ->
                named.found()
                    && history.stream().anyMatch(entry -> entry.action().equals(ACCEPTS_KINSHIP)))
        .orElse(true);
  }

  /**
   * Whether it was started at a time at which none of its benefits can be claimed, and so pays
   * nothing. That is not looked at before its owner may see what it is worth.
   */
  public boolean isOutOfTime() {
    return facts.assessment().isOutOfTime();
  }

  /** Whether it is this person's own. */
  public boolean isOf(PersonId person) {
    return member.equals(person);
  }

  /** What the calculation gives in all. */
  public Money amount() {
    return facts.assessment().total();
  }

  /** The verdict that waits for a second person, if one does. */
  public Optional<Proposal> proposal() {
    return state instanceof ClaimState.MunicipalReview review
        ? review.awaiting()
        : Optional.empty();
  }

  /** Its papers and the files for them. */
  ClaimFiles files() {
    return new ClaimFiles(state, papers, documents);
  }

  /** The papers for which no good file is there yet. */
  public List<PaperRequirement> missingPapers() {
    return files().missing();
  }

  /** Whether a good file has come for a paper since a reviewer asked for it. */
  public boolean isMet(PaperAsked asked) {
    return files().isMet(asked);
  }

  /** Whether a good file stands for one of the alternatives. */
  public boolean isMet(PaperRequirement requirement) {
    return files().isMet(requirement);
  }

  /** The codes of the papers for which a file may be added now. */
  public List<String> papersOpen() {
    return files().open();
  }

  /** The last day for which the claim is on hold, if it is on this one; a hold ends by itself. */
  public Optional<LocalDate> heldUntil(LocalDate today) {
    return Standing.heldUntil(history).filter(day -> !day.isBefore(today));
  }

  /** Whether the unit did not agree with the claim. */
  public boolean isObjectedTo() {
    return !entries(ClaimAction.ObjectTo.class).isEmpty();
  }

  /** The entries of one kind of action, in their order. */
  public List<HistoryEntry> entries(Class<? extends ClaimAction> action) {
    return history.stream().filter(entry -> entry.is(action)).toList();
  }

  /** The document with this id, if the claim has it. */
  public Optional<Document> document(DocumentId wanted) {
    return documents.stream().filter(document -> document.id().equals(wanted)).findFirst();
  }

  /**
   * What no two claims share while both stand, as one key: member, kind and day of the event. Who
   * claims on behalf of another has a key of their own, so that nobody is kept from claiming by a
   * stranger who was faster, nor told of them.
   */
  public String naturalKey() {
    Event event = facts.event();
    return onBehalf
        .map(of -> Derived.id("behalf", member.value(), of.member().value(), event.type().name()))
        .orElseGet(
            () -> Derived.id("event", member.value(), event.type().name(), event.naturalKey()));
  }

  /** The claim one step on: the new state, its entry in the history, and its due date. */
  public Claim moved(ClaimState to, HistoryEntry entry, Optional<LocalDate> due) {
    long next = entry.version();
    List<HistoryEntry> told = appended(entry);
    Optional<Lease> left = Lease.endsWith(entry) ? FREE : lease;
    return new Claim(
        id, reference, member, onBehalf, household, route, next, to, papers, documents, told,
        startedAt, due, left, facts);
  }

  /** The same claim with another calculation in force; that of its last decision is kept. */
  public Claim with(Assessment anew) {
    Facts renewed = Decision.kept(this).with(anew);
    return new Claim(
        id, reference, member, onBehalf, household, route, version, state, papers, documents,
        history, startedAt, dueOn, lease, renewed);
  }

  /** The same claim with other facts, and the papers that they ask for. */
  public Claim retold(Retold told) {
    return new Claim(
        id,
        reference,
        member,
        onBehalf,
        household,
        route,
        version,
        state,
        told.papers(),
        documents,
        history,
        startedAt,
        dueOn,
        lease,
        told.facts());
  }

  /** The same claim in the hands of somebody, or of nobody. */
  public Claim leased(Optional<Lease> to) {
    return new Claim(
        id, reference, member, onBehalf, household, route, version, state, papers, documents,
        history, startedAt, dueOn, to, facts);
  }

  /** The same claim under another of its references: only before it is stored the first time. */
  Claim numbered(int attempt) {
    Reference other = Reference.of(id, CityTime.dateOf(startedAt).getYear(), attempt);
    return new Claim(
        id, other, member, onBehalf, household, route, version, state, papers, documents, history,
        startedAt, dueOn, lease, facts);
  }

  private List<HistoryEntry> appended(HistoryEntry entry) {
    return Stream.concat(history.stream(), Stream.of(entry)).toList();
  }

  @Override
  public String toString() {
    return "Claim[" + id + ", version " + version + ", " + state.name() + "]";
  }
}
