package org.mutualaid.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.people.SealedDetails;

/**
 * What a claim says about a person. Stored apart from the claim and sealed; never in keys, logs,
 * topics or errors.
 *
 * @param event what happened
 * @param narrative what the member wrote of it in free words: diagnosis, hospital, place
 * @param estimate the calculation that was made when the claim was started
 * @param renewed the calculation that was made by who last gave a verdict, with what was paid
 *     meanwhile; empty as long as it came out the same
 * @param claimant name, telephone and account of the member, copied sealed from the roster
 * @param beneficiary who claims in the member's place, after a death
 * @param startedOn what the first calculation rested on
 * @param decidedOn what the calculation of the last verdict rested on, where one was worked out
 * @param fileNames as the member's files are called
 * @param notes of reviewers, by the version they belong to
 * @param replaced calculations that a decision rested on and that a later verdict put another in
 *     place of, by the version of that decision
 */
public record Facts(
    Event event,
    Map<String, String> narrative,
    Assessment estimate,
    Optional<Assessment> renewed,
    Optional<SealedDetails> claimant,
    Optional<Beneficiary> beneficiary,
    Optional<Basis> startedOn,
    Optional<Basis> decidedOn,
    Map<DocumentId, String> fileNames,
    Map<Long, Note> notes,
    SortedMap<Long, Assessment> replaced) {

  /** Facts of a member's claim on which nobody gave a verdict yet. */
  public Facts(
      Event event,
      Map<String, String> narrative,
      Assessment estimate,
      Optional<SealedDetails> claimant,
      Map<DocumentId, String> fileNames,
      Map<Long, Note> notes) {
    this(
        event,
        narrative,
        estimate,
        Optional.empty(),
        claimant,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        fileNames,
        notes,
        Collections.emptySortedMap());
  }

  /** The calculation in force, line by line and step by step. */
  public Assessment assessment() {
    return renewed.orElse(estimate);
  }

  /** The same facts with another calculation in force. */
  public Facts with(Assessment anew) {
    return judged(Optional.of(anew), decidedOn, replaced);
  }

  /** The same facts with what a verdict rested on. */
  public Facts decidedOn(Basis basis) {
    return judged(renewed, Optional.of(basis), replaced);
  }

  /** The same facts with the calculation in force kept for good, as that of a decision. */
  Facts keepingFor(HistoryEntry decision) {
    SortedMap<Long, Assessment> kept = new TreeMap<>(replaced);
    kept.putIfAbsent(decision.version(), assessment());
    return judged(renewed, decidedOn, Collections.unmodifiableSortedMap(kept));
  }

  private Facts judged(
      Optional<Assessment> anew, Optional<Basis> basis, SortedMap<Long, Assessment> kept) {
    return new Facts(
        event,
        narrative,
        estimate,
        anew,
        claimant,
        beneficiary,
        startedOn,
        basis,
        fileNames,
        notes,
        kept);
  }

  /** The calculation that was in force at a decision, whatever verdicts came after it. */
  Assessment assessmentAt(HistoryEntry decision) {
    return replaced.tailMap(decision.version()).values().stream()
        .findFirst()
        .orElseGet(this::assessment);
  }

  /** The same claimant, files and notes with what is told of the event now. */
  Facts retold(ToldAnew telling, Assessment anew, Basis basis) {
    return new Facts(
        telling.event(),
        telling.narrative(),
        anew,
        Optional.empty(),
        claimant,
        beneficiary,
        Optional.of(basis),
        Optional.empty(),
        fileNames,
        notes,
        replaced);
  }

  /** The owner that the vault binds the facts of a claim to. */
  public static String owner(ClaimId claim) {
    return "claim/" + claim;
  }

  /** What the reviewer wrote at the step that this entry tells of, if anything. */
  public Optional<Note> note(HistoryEntry entry) {
    return Optional.ofNullable(notes.get(entry.version()));
  }

  @Override
  public String toString() {
    return "Facts[hidden]";
  }
}
