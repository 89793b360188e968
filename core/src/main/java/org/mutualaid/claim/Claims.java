package org.mutualaid.claim;

import java.util.List;
import org.mutualaid.benefit.Event;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.PersonId;

/**
 * Where claims are kept. Every read that a decision rests on is consistent; every write is one
 * conditional transaction. A dependency that is down or slow is a {@link Unavailable}, and then it
 * is unknown whether the write happened: asking again with the same request key tells.
 */
public interface Claims {
  /**
   * Whose cover it is about, what was granted to them before, and the answer remembered for the
   * request, before there is a claim. One call, the same whether there is such a person or not.
   */
  Begun begin(PersonId member, RequestKey request);

  /** The claim, the caller and the answer remembered for the request. One call. */
  Opened open(ClaimId claim, PersonId caller, RequestKey request);

  /** The claim, and the caller if the roster knows them, for reading only. One call. */
  Opened view(ClaimId claim, PersonId caller);

  /**
   * What a verdict on the claim rests on besides it: whose cover it is, their ledger, and that of
   * their home. One call.
   *
   * @param tries made before that were overtaken; where there were, it first waits a moment
   */
  Accounts accounts(Claim claim, int tries);

  /** The same where another event than the claim has is to be worked out. One call. */
  Accounts accounts(Claim claim, Event event);

  /** What the claim said of its event before its facts were changed, the oldest first. One call. */
  List<ToldBefore> toldBefore(ClaimId claim);

  /**
   * Stores a new claim: {@code Done, Already, ReferenceTaken, EventTaken}, or {@code HomeMovedOn}.
   */
  Stored start(Start start);

  /**
   * Stores a step: {@code Done, Already, Lost}, {@code Overtaken} on its ledgers, or {@code
   * EventTaken} where its facts tell of another event now.
   */
  Stored store(Change change);

  /**
   * Stores who has a claim: {@code Done, Already}, or {@code Lost} where it moved on or somebody
   * else has it.
   */
  Stored take(Taking taking);

  /** Stores an upload slot: {@code Done, Already} or {@code Lost}. */
  Stored open(SlotOpening slot);
}
