package org.mutualaid.usecase;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
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
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.PersonId;

/** Claims, with something that happens between the moment they are read and the next write. */
final class MeantimeClaims implements Claims {
  private final Claims claims;
  private final Queue<Runnable> meantime = new ArrayDeque<>();
  private int referencesTaken;

  MeantimeClaims(Claims claims) {
    this.claims = claims;
  }

  /** Happens once, right before the next write. */
  void meanwhile(Runnable something) {
    meantime.add(something);
  }

  /** So many numbers belong to other claims. */
  void takeReferences(int count) {
    referencesTaken = count;
  }

  private Claims after() {
    Runnable something = meantime.poll();
    if (something != null) {
      something.run();
    }
    return claims;
  }

  @Override
  public Begun begin(PersonId caller, RequestKey request) {
    return claims.begin(caller, request);
  }

  @Override
  public Opened open(ClaimId claim, PersonId caller, RequestKey request) {
    return claims.open(claim, caller, request);
  }

  @Override
  public Opened view(ClaimId claim, PersonId caller) {
    return claims.view(claim, caller);
  }

  @Override
  public Accounts accounts(Claim claim, int tries) {
    return claims.accounts(claim, tries);
  }

  @Override
  public Accounts accounts(Claim claim, Event event) {
    return claims.accounts(claim, event);
  }

  @Override
  public List<ToldBefore> toldBefore(ClaimId claim) {
    return claims.toldBefore(claim);
  }

  @Override
  public Stored start(Start start) {
    Claims current = after();
    if (referencesTaken > 0) {
      referencesTaken--;
      return new Stored.ReferenceTaken();
    }
    return current.start(start);
  }

  @Override
  public Stored store(Change change) {
    return after().store(change);
  }

  @Override
  public Stored take(Taking taking) {
    return after().take(taking);
  }

  @Override
  public Stored open(SlotOpening slot) {
    return after().open(slot);
  }
}
