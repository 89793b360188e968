package org.mutualaid.demo.settle;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemorySettlements;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.SettleMembers;
import org.mutualaid.settlement.Settling;
import org.mutualaid.settlement.Standing;
import org.mutualaid.settlement.Totals;
import org.mutualaid.settlementcsv.Members;

/** The same settlement by the same code over the same file, in memory and without a kill. */
final class Expected {
  private final Memory memory = new Memory(() -> Instant.EPOCH);
  private final MemorySettlements settlements = new MemorySettlements(memory);
  private final Quarter quarter;
  private final Totals totals;

  Expected(Town town, byte[] file, Quarter quarter, LocalDate on) {
    this.quarter = quarter;
    town.people().forEach(new MemoryPeople(memory)::record);
    var rows = new ByteArrayInputStream(file);
    rows.skip(InsuranceCsv.HEADER.length());
    this.totals =
        new SettleMembers(settlements)
            .all(
                new Settling(CompiledPlanBook.load(), quarter, on),
                new Members(rows, town.issuer(), quarter, on),
                () -> true);
  }

  Totals totals() {
    return totals;
  }

  Standing standing(PersonId member) {
    return settlements.standing(quarter, member);
  }
}
