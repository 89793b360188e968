package org.mutualaid.memory;

import java.util.List;
import java.util.Optional;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Standing;
import org.mutualaid.settlement.Totals;

/** Settlements in memory. */
public final class MemorySettlements implements Settlements {
  private final Memory memory;
  private final MemoryLedgers ledgers;

  public MemorySettlements(Memory memory) {
    this.memory = memory;
    this.ledgers = new MemoryLedgers(memory);
  }

  @Override
  public Standing standing(Quarter quarter, PersonId member) {
    synchronized (memory) {
      Optional<Totals> done =
          Optional.ofNullable(memory.settled.get(Settlement.key(quarter, member)))
              .map(Settlement::totals);
      return new Standing(accounts(member), done);
    }
  }

  /** Nothing that is settled from data shares a cap with the home, so it is not looked at. */
  private Accounts accounts(PersonId member) {
    return new Accounts(member, memory.person(member), memory.ledger(member), Optional.empty());
  }

  @Override
  public boolean store(Settlement settlement, Booking booking) {
    synchronized (memory) {
      String key = Settlement.key(settlement.quarter(), settlement.member());
      if (memory.settled.containsKey(key) || !ledgers.areAsRead(booking)) {
        return false;
      }
      memory.settled.put(key, settlement.withoutSteps());
      ledgers.addUnpaid(booking);
      return true;
    }
  }

  /** All settlements of a quarter, for tests. */
  public List<Settlement> of(Quarter quarter) {
    synchronized (memory) {
      return memory.settled.values().stream().filter(one -> one.quarter().equals(quarter)).toList();
    }
  }
}
