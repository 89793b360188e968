package org.mutualaid.usecase;

import java.util.List;
import java.util.Optional;
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
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** One claim that is always as it was, asked about by one person; what is stored is forgotten. */
record OneClaim(Claim claim, Person caller, Person member) implements Claims {
  @Override
  public Begun begin(PersonId somebody, RequestKey request) {
    throw new UnsupportedOperationException("nothing is started here");
  }

  @Override
  public Opened open(ClaimId id, PersonId somebody, RequestKey request) {
    return view(id, somebody);
  }

  @Override
  public Opened view(ClaimId id, PersonId somebody) {
    return new Opened(Optional.of(claim), Optional.of(caller), Optional.empty());
  }

  @Override
  public Accounts accounts(Claim about, int tries) {
    return new Accounts(member.id(), Optional.of(member), Ledger.NONE, Optional.empty());
  }

  @Override
  public Accounts accounts(Claim about, Event event) {
    return accounts(about, 0);
  }

  @Override
  public List<ToldBefore> toldBefore(ClaimId id) {
    throw new UnsupportedOperationException("no evidence is seen here");
  }

  @Override
  public Stored start(Start start) {
    throw new UnsupportedOperationException("nothing is started here");
  }

  @Override
  public Stored store(Change change) {
    return new Stored.Done();
  }

  @Override
  public Stored take(Taking taking) {
    return new Stored.Done();
  }

  @Override
  public Stored open(SlotOpening slot) {
    throw new UnsupportedOperationException("no slot is opened here");
  }
}
