package org.mutualaid.memory;

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
import org.mutualaid.claim.Slots;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Taking;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.PersonId;

/** Claims in memory. */
public final class MemoryClaims implements Claims {
  private final Memory memory;
  private final MemoryLedgers ledgers;
  private final Conditions conditions;

  public MemoryClaims(Memory memory) {
    this.memory = memory;
    this.ledgers = new MemoryLedgers(memory);
    this.conditions = new Conditions(memory);
  }

  @Override
  public Begun begin(PersonId member, RequestKey request) {
    synchronized (memory) {
      return new Begun(
          memory.person(member),
          memory.ledger(member),
          memory.person(request.caller()),
          memory.replay(request));
    }
  }

  @Override
  public Opened open(ClaimId claim, PersonId caller, RequestKey request) {
    synchronized (memory) {
      return new Opened(memory.claim(claim), memory.person(caller), memory.replay(request));
    }
  }

  @Override
  public Opened view(ClaimId claim, PersonId caller) {
    synchronized (memory) {
      return new Opened(memory.claim(claim), memory.person(caller), Optional.empty());
    }
  }

  @Override
  public Accounts accounts(Claim claim, int tries) {
    synchronized (memory) {
      return ledgers.accounts(claim);
    }
  }

  @Override
  public Accounts accounts(Claim claim, Event event) {
    return accounts(claim, 0);
  }

  @Override
  public List<ToldBefore> toldBefore(ClaimId claim) {
    synchronized (memory) {
      return List.copyOf(memory.toldBefore.getOrDefault(claim, List.of()));
    }
  }

  @Override
  public Stored start(Start start) {
    synchronized (memory) {
      Optional<Stored> refused = conditions.refusal(start);
      if (refused.isPresent()) {
        return refused.get();
      }
      Claim claim = start.claim();
      memory.claims.put(claim.id(), claim);
      memory.references.put(claim.reference(), claim.id());
      memory.events.put(start.naturalKey(), claim.id());
      start
          .post()
          .map(_ -> ReviewNotice.of(claim, claim.history().getFirst()))
          .ifPresent(notice -> memory.tell(notice, notice.at()));
      memory.remember(start.request(), start.receipt());
      return new Stored.Done();
    }
  }

  @Override
  public Stored store(Change change) {
    synchronized (memory) {
      Optional<Stored> refused = conditions.refusal(change);
      if (refused.isPresent()) {
        return refused.get();
      }
      Claim after = memory.change(change.after().id(), claim -> Rewritten.stepped(claim, change));
      memory.tell(ReviewNotice.of(after, change.entry()), change.entry().at());
      if (change.entry().moved()) {
        memory.watch(after.id(), change.watchOn());
      }
      if (after.state().givesEventBack()) {
        memory.events.remove(after.naturalKey(), after.id());
      }
      change.anew().retold().ifPresent(retold -> memory.retell(after, retold));
      change.anew().booking().ifPresent(ledgers::add);
      memory.remember(change.request(), change.receipt());
      return new Stored.Done();
    }
  }

  @Override
  public Stored take(Taking taking) {
    synchronized (memory) {
      Optional<Stored> refused = conditions.refusal(taking);
      if (refused.isPresent()) {
        return refused.get();
      }
      memory.change(taking.after().id(), claim -> claim.leased(taking.after().lease()));
      memory.remember(taking.request(), taking.receipt());
      return new Stored.Done();
    }
  }

  @Override
  public Stored open(SlotOpening slot) {
    synchronized (memory) {
      Optional<Stored> refused = conditions.refusal(slot);
      if (refused.isPresent()) {
        return refused.get();
      }
      Claim after = memory.change(slot.claim(), claim -> Rewritten.withSlot(claim, slot));
      memory.slots.add(
          new Slots.Waiting(after.id(), slot.document().id(), slot.document().slotAt()));
      memory.remember(slot.request(), slot.receipt());
      return new Stored.Done();
    }
  }
}
