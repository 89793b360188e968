package org.mutualaid.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Reason;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;

/** Settlements of one line. */
final class Settled {
  private static final BenefitCode BENEFIT = BenefitCode.parse("MED-INSERVICE.OUTPATIENT");

  private Settled() {}

  static Settlement of(Quarter quarter, PersonId member, long fen) {
    LocalDate on = quarter.last();
    var line = new Line(BENEFIT, new Money(fen), Reason.of(Reason.Code.OK), List.of());
    var uses =
        new Paid(
            BENEFIT,
            LocalDate.of(2026, 1, 1),
            on,
            new Money(fen),
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var event = new Event.OutpatientYearToDate(on, new Money(fen * 5), new TreeSet<>());
    var settled = new Settlement.Settled(event, "test", List.of(new Worked(line, uses)));
    return new Settlement(quarter, member, on.plusDays(15), List.of(settled));
  }
}
