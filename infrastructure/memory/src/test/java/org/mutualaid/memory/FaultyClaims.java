package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Begun;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Taking;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.PersonId;

/** Claims whose every call is a turn, and may fail before it is made or after it was. */
class FaultyClaims implements Claims {
  private static final int ONE_FAULT_IN = 30;

  final Claims claims;
  private final Turns turns;
  private final Random random;
  private final Runnable committed;
  private final List<String> trace = new ArrayList<>();
  private int faults;

  /**
   * Claims over others.
   *
   * @param committed is run after each write that was made
   */
  FaultyClaims(Claims claims, Turns turns, Random random, Runnable committed) {
    this.claims = claims;
    this.turns = turns;
    this.random = random;
    this.committed = committed;
  }

  int faults() {
    return faults;
  }

  /** Every call, and where one failed. */
  List<String> trace() {
    return trace;
  }

  private void maybeFail() {
    if (random.nextInt(ONE_FAULT_IN) == 0) {
      faults++;
      trace.add("fault");
      throw new Unavailable("the table of this play");
    }
  }

  private void before(String call) {
    turns.pass();
    trace.add(call);
    maybeFail();
  }

  /** What a write does; a planted bug does something else. */
  Stored write(Change change) {
    return claims.store(change);
  }

  @Override
  public final Opened open(ClaimId claim, PersonId caller, RequestKey request) {
    before("open");
    return claims.open(claim, caller, request);
  }

  @Override
  public final Opened view(ClaimId claim, PersonId caller) {
    before("view");
    return claims.view(claim, caller);
  }

  @Override
  public final Accounts accounts(Claim claim, int tries) {
    before("accounts");
    return claims.accounts(claim, tries);
  }

  @Override
  public final Accounts accounts(Claim claim, Event event) {
    before("accounts");
    return claims.accounts(claim, event);
  }

  @Override
  public final List<ToldBefore> toldBefore(ClaimId claim) {
    before("toldBefore");
    return claims.toldBefore(claim);
  }

  @Override
  public final Stored store(Change change) {
    before("store");
    Stored stored = write(change);
    trace.add(stored.getClass().getSimpleName());
    committed.run();
    maybeFail();
    return stored;
  }

  @Override
  public final Stored take(Taking taking) {
    throw new UnsupportedOperationException("nobody takes a claim in this play");
  }

  @Override
  public final Begun begin(PersonId caller, RequestKey request) {
    throw new UnsupportedOperationException("nobody starts a claim in this play");
  }

  @Override
  public final Stored start(Start start) {
    throw new UnsupportedOperationException("nobody starts a claim in this play");
  }

  @Override
  public final Stored open(SlotOpening slot) {
    throw new UnsupportedOperationException("nobody opens a slot in this play");
  }
}
