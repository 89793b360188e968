package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.money.Money;
import org.mutualaid.people.Post;
import org.mutualaid.plan.PaperRequirement;

/**
 * Why something was not done: a value, worded for the reader by one exhaustive switch in
 * infrastructure/lambda and explained under its slug in docs/problems.md. An outage is never a
 * refusal.
 */
public sealed interface Refusal {
  /** The request cannot be read: not JSON, no such path form, no request key. */
  record Malformed(String what) implements Refusal {}

  /** Fields that are unknown, missing, mistyped or impossible: all of them at once. */
  record Invalid(List<FieldError> errors) implements Refusal {}

  /** More bytes than a request may have. */
  record TooLarge(long limitBytes) implements Refusal {}

  /** No such claim, or not one the caller may know of: the two look the same. */
  record NoSuchClaim() implements Refusal {}

  /** No such document in a claim that the caller may see. */
  record NoSuchDocument() implements Refusal {}

  /** No plan of that code in the rule books. */
  record NoSuchPlan() implements Refusal {}

  /** The caller is not on the roster, so has no cover to claim on. */
  record NotOnTheRoster() implements Refusal {}

  /** The caller does not hold the post this needs. */
  record NotYourDesk() implements Refusal {}

  /** The state does not allow it. */
  record NotPossibleNow(ClaimState.Name state, String action, List<String> possible)
      implements Refusal {}

  /** Somebody changed the claim since the caller looked. */
  record StaleClaim(long currentVersion, List<HistoryEntry> since) implements Refusal {}

  /** Papers that are still missing: all of them at once. */
  record PapersMissing(List<PaperRequirement> missing) implements Refusal {}

  /** None of the benefits is claimed at this time, and nobody said that it is meant so. */
  record OutOfTime() implements Refusal {}

  /** A claim for this event was started before, or for a death granted before. */
  record ClaimExists(ClaimId claim) implements Refusal {}

  /** Nobody whom the roster knows was named, so there is no cover to grant anything on. */
  record MemberNotFound() implements Refusal {}

  /** The same request key with another body. */
  record KeyReused() implements Refusal {}

  /** More files than one claim may hold. */
  record TooManyDocuments(int limit) implements Refusal {}

  /** A paper that this claim does not ask for. */
  record PaperNotAsked(String paper, List<String> asked) implements Refusal {}

  /** The file of a document has not arrived, or was not taken. */
  record DocumentNotReceived() implements Refusal {}

  /** What the policies of review hold against somebody. */
  sealed interface OfRights extends Refusal {}

  /**
   * Somebody else has taken the claim to work at it.
   *
   * @param by at which desk
   */
  record TakenByAnother(Post by, Instant until) implements OfRights {}

  /** A reviewer's own claim, or one of their household. */
  record OwnClaim() implements OfRights {}

  /** A reviewer who acted on this claim at another level, or gave the first of two verdicts. */
  record ActedBefore() implements OfRights {}

  /** A reviewer who filed the claim for the member. */
  record FiledByYou() implements OfRights {}

  /** The claim was asked for papers before, and no supervisor has agreed to another time. */
  record SecondRequest() implements OfRights {}

  /** The cause that is given for laying the claim before the panel does not hold. */
  record NotForThePanel(Money limit) implements OfRights {}

  /** A decision can be appealed against once. */
  record SecondAppeal() implements Refusal {}

  /** The time to appeal is over. */
  record AppealTooLate(LocalDate until) implements Refusal {}

  /** More money than the level may decide. */
  record AboveAuthority(Money limit, Money amount) implements OfRights {}

  /** A sum that needs the paper originals to be seen. */
  record OriginalsNotSeen(Money from) implements OfRights {}

  /** A request key, a cursor or a filter of a form we never gave. */
  record BadCursor() implements Refusal {}

  /** What only rosters and who is on them can meet. */
  sealed interface OfRosters extends Refusal {}

  /** No such import, or not one that the caller's office sent in: the two look the same. */
  record NoSuchImport() implements OfRosters {}

  /** A code that links nobody: wrong, over, used, or one try too many. It is not said which. */
  record CodeNotTaken() implements OfRosters {}

  /** Who is on the roster already needs no code. */
  record OnTheRosterAlready() implements OfRosters {}

  /** A roster that cannot be applied: its import is in another state, or has moved on. */
  record ImportNotReady(String state, long currentVersion) implements OfRosters {}

  /** What only who asks for a letter can meet. */
  sealed interface OfLetters extends Refusal {}

  /** Nothing is decided on the claim, so there is no letter. */
  record NotDecidedYet() implements OfLetters {}

  /** The claim has decisions, but none at that version. */
  record NoSuchDecision() implements OfLetters {}

  /** What only the settlement of a quarter can meet. */
  sealed interface OfSettlements extends Refusal {}

  /** No settlement of that quarter was begun. */
  record NoSuchSettlement() implements OfSettlements {}

  /** A batch that cannot be released: it is in another state, or has moved on. */
  record SettlementNotReady(String state, long currentVersion) implements OfSettlements {}
}
