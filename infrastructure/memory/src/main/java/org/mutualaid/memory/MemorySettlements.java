package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Paid;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Standing;
import org.mutualaid.settlement.Totals;

/** Settlements in memory, and a history that only they write. */
public final class MemorySettlements implements Settlements {
  private final Memory memory;
  private final Map<String, Settlement> settled = new HashMap<>();
  private final Map<PersonId, List<Paid>> histories = new HashMap<>();

  public MemorySettlements(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Standing standing(Quarter quarter, PersonId member) {
    synchronized (memory) {
      List<Paid> paid = histories.getOrDefault(member, List.of());
      Optional<Totals> done =
          Optional.ofNullable(settled.get(Settlement.key(quarter, member))).map(Settlement::totals);
      return new Standing(memory.person(member), new History(paid, List.of()), paid.size(), done);
    }
  }

  @Override
  public boolean store(Standing read, Settlement settlement) {
    synchronized (memory) {
      List<Paid> paid = histories.getOrDefault(settlement.member(), List.of());
      String key = Settlement.key(settlement.quarter(), settlement.member());
      if (paid.size() != read.version() || settled.containsKey(key)) {
        return false;
      }
      settled.put(key, settlement);
      List<Paid> grown = new ArrayList<>(paid);
      grown.addAll(settlement.uses());
      histories.put(settlement.member(), List.copyOf(grown));
      return true;
    }
  }

  /** All settlements of a quarter, for tests. */
  public List<Settlement> of(Quarter quarter) {
    synchronized (memory) {
      return settled.values().stream().filter(one -> one.quarter().equals(quarter)).toList();
    }
  }
}
