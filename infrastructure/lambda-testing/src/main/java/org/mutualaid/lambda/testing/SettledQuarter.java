package org.mutualaid.lambda.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Reason;
import org.mutualaid.benefit.Worked;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryBatches;
import org.mutualaid.memory.MemoryOutbox;
import org.mutualaid.memory.MemoryReleases;
import org.mutualaid.memory.MemorySettlements;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.RunBatch;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Totals;

/** The first quarter of 2026, in which each person has outpatient costs and one line of them. */
public final class SettledQuarter {
  private static final Quarter QUARTER = new Quarter(2026, 1);
  private static final String FILE = "2026-Q1-town.csv";
  private static final BenefitCode BENEFIT = BenefitCode.parse("MED-INSERVICE.OUTPATIENT");

  private final Memory memory;

  SettledQuarter(Memory memory) {
    this.memory = memory;
  }

  /** What was settled. */
  public MemorySettlements settlements() {
    return new MemorySettlements(memory);
  }

  /** The batches of quarters. */
  public MemoryBatches batches() {
    return new MemoryBatches(memory);
  }

  /** What waits for a release. */
  public MemoryReleases releases() {
    return new MemoryReleases(memory);
  }

  /** Notices that wait to be sent. */
  public MemoryOutbox outbox() {
    return new MemoryOutbox(memory);
  }

  /** Has a file settled in which one line pays the person so many fen. */
  public SettledQuarter pays(String subject, long fen) {
    PersonId member = Town.person(subject);
    var batch = new RunBatch(batches(), releases());
    LocalDate on = QUARTER.last();
    var event = new Event.OutpatientYearToDate(on, new Money(fen * 5), new TreeSet<>());
    var lines = List.of(new Worked(line(fen), uses(on, fen)));
    var settled = List.of(new Settlement.Settled(event, "test", lines));
    var settlement = new Settlement(QUARTER, member, on.plusDays(15), settled);
    batch.begins(QUARTER, FILE);
    settlements()
        .store(settlement, settlement.booking(settlements().standing(QUARTER, member).accounts()));
    batch.closes(QUARTER, FILE, new Totals(1, 0, 1, 0, Money.ZERO));
    return this;
  }

  private static Line line(long fen) {
    var step = new CalculationStep("PER_NIGHT", List.of("1", "1.00", new Money(fen).toString()));
    return new Line(BENEFIT, new Money(fen), Reason.of(Reason.Code.OK), List.of(step));
  }

  private static Paid uses(LocalDate on, long fen) {
    return new Paid(
        BENEFIT,
        LocalDate.of(2026, 1, 1),
        on,
        new Money(fen),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
