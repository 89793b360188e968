package org.mutualaid.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.SealedDetails;
import org.mutualaid.privacy.Vault;

/** Decides rows and, where they are applied, writes each of them by itself. */
public final class Rows {
  private static final int TRIES = 5;

  private final Roster roster;
  private final Offices offices;
  private final EnrolmentBook book;
  private final Vault vault;
  private final Lanes lanes;

  /** The rows of imports, so many side by side. */
  public Rows(Roster roster, Offices offices, EnrolmentBook book, Vault vault, Lanes lanes) {
    this.roster = roster;
    this.offices = offices;
    this.book = book;
    this.vault = vault;
    this.lanes = lanes;
  }

  /** What becomes of some rows of an import, or would. */
  List<RowResult> on(RosterImport one, List<Line> rows, Survey survey) {
    Map<OfficeId, Optional<Office>> known = new ConcurrentHashMap<>();
    Function<OfficeId, Optional<Office>> register = id -> known.computeIfAbsent(id, offices::find);
    var rules =
        new RosterRules(
            new Reach(one.post()), book, (unit, plan) -> isBelow(register, survey, unit, plan));
    return lanes.each(rows, row -> result(one, row, survey, rules, register));
  }

  private boolean isBelow(
      Function<OfficeId, Optional<Office>> register, Survey survey, OfficeId unit, String plan) {
    int enrolled = survey.enrolled(unit, plan);
    Optional<EnrolmentTerms> terms = book.terms(plan);
    int all =
        terms
            .flatMap(EnrolmentTerms::only)
            .map(sex -> survey.people(unit, sex))
            .orElseGet(() -> register.apply(unit).map(Office::staff).orElse(0));
    return terms
        .flatMap(EnrolmentTerms::floor)
        .filter(floor -> !floor.isMetBy(enrolled, all))
        .isPresent();
  }

  private RowResult result(
      RosterImport one,
      Line line,
      Survey survey,
      RosterRules rules,
      Function<OfficeId, Optional<Office>> register) {
    return switch (line) {
      case Line.Row(long number, RosterRow row) when survey.isTwice(row.person()) ->
          refused(Remark.at(number, Column.SUBJECT, Remark.Code.DUPLICATE_ROW));
      case Line.Row(long number, RosterRow row) ->
          decided(one, number, row, rules, register.apply(row.unit()));
      case Line.Bad(var remarks) -> new RowResult(RowKind.REFUSED, remarks);
      case Line.Broken(var remark) -> refused(remark);
    };
  }

  private static RowResult refused(Remark remark) {
    return new RowResult(RowKind.REFUSED, List.of(remark));
  }

  private RowResult decided(
      RosterImport one, long line, RosterRow row, RosterRules rules, Optional<Office> office) {
    for (int tries = 1; tries <= TRIES; tries++) {
      Optional<Roster.Listed> before =
          row.byCode() ? roster.findByCode(row.person()) : roster.find(row.person());
      Decision decision =
          reopened(rules.on(before.map(this::known), line, row, office), before, one);
      RowKind kind = kind(decision, before, one, line);
      boolean isDone =
          !one.isApplying()
              || !(decision instanceof Decision.Change change)
              || roster.write(
                  sealed(change, row),
                  before,
                  new Roster.Mark(one.id(), line, kind),
                  openUntil(one, row, before));
      if (isDone) {
        return new RowResult(kind, decision.remarks());
      }
    }
    throw new IllegalStateException("a person on the roster is written to without end");
  }

  /** A code that is over is good again when its row is sent again. */
  private static Decision reopened(
      Decision decision, Optional<Roster.Listed> before, RosterImport one) {
    boolean isOver =
        before.flatMap(Roster.Listed::openUntil).filter(one.startedAt()::isAfter).isPresent();
    return decision instanceof Decision.Unchanged(var remarks) && isOver
        ? new Decision.Change(RowKind.CHANGED, before.orElseThrow().person(), false, remarks)
        : decision;
  }

  private static Optional<Instant> openUntil(
      RosterImport one, RosterRow row, Optional<Roster.Listed> before) {
    boolean waits = row.byCode() && (before.isEmpty() || before.get().openUntil().isPresent());
    return waits ? Optional.of(one.startedAt().plus(RedeemCode.OPEN)) : Optional.empty();
  }

  /** A row that was written before its work was stopped did what it did then. */
  private static RowKind kind(
      Decision decision, Optional<Roster.Listed> before, RosterImport one, long line) {
    return switch (decision) {
      case Decision.Change change -> change.kind();
      case Decision.Refused _ -> RowKind.REFUSED;
      case Decision.Unchanged _ ->
          before
              .flatMap(Roster.Listed::mark)
              .filter(mark -> one.isApplying() && mark.by().equals(one.id()) && mark.line() == line)
              .map(Roster.Mark::kind)
              .orElse(RowKind.UNCHANGED);
    };
  }

  private Known known(Roster.Listed listed) {
    Person person = listed.person();
    Optional<PersonalDetails> details = person.details().map(d -> d.open(person.id(), vault));
    return new Known(person, details);
  }

  private Person sealed(Decision.Change change, RosterRow row) {
    Person after = change.after();
    if (!change.newDetails()) {
      return after;
    }
    SealedDetails details = row.details().sealed(after.id(), vault);
    return new Person(
        after.id(),
        after.cover(),
        after.post(),
        after.household(),
        Optional.of(details),
        after.children(),
        after.relatives());
  }
}
