package org.mutualaid.rostercsv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Traits;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterRow;
import org.mutualaid.rostercsv.Cells.Cell;

/**
 * Makes a row of its cells, or says everything that is wrong with them.
 *
 * @param issuer the one whose sign-ins rows may name
 * @param codes whom a code stands for
 */
record RowForm(String issuer, Function<LinkCode, PersonId> codes) {
  Line line(long number, List<String> fields, List<Column> columns) {
    if (fields.size() != columns.size()) {
      return new Line.Bad(List.of(Remark.at(number, Remark.Code.CELL_COUNT)));
    }
    var cells = new Cells(number, fields, columns);
    RosterRow row = row(cells);
    List<Remark> remarks = cells.remarks();
    return remarks.isEmpty() ? new Line.Row(number, row) : new Line.Bad(remarks);
  }

  private RosterRow row(Cells cells) {
    return new RosterRow(
        person(cells),
        details(cells),
        new OfficeId(cells.required(Column.UNIT, "", CellForms.CODE)),
        cells.required(Column.STATUS, Status.ACTIVE, CellForms.STATUS),
        cells.required(Column.SINCE, LocalDate.EPOCH, CellForms.DATE),
        cells.optional(Column.MEMBER_SINCE, CellForms.DATE),
        cells.optional(Column.HOUSEHOLD, CellForms.CODE).map(HouseholdId::new),
        cells.optional(Column.CHILDREN, CellForms.CHILDREN).orElse(List.of()),
        traits(cells),
        cells.optional(Column.ENROLMENTS, CellForms.ENROLMENTS).orElse(List.of()),
        isByCode(cells));
  }

  private PersonId person(Cells cells) {
    String from = cells.required(Column.ISSUER, "", this::known);
    if (isByCode(cells)) {
      Optional<LinkCode> code = cells.optional(Column.LINK_CODE, CellForms.LINK_CODE);
      return code.map(codes).orElseGet(() -> PersonId.of(from, ""));
    }
    return PersonId.of(from, cells.required(Column.SUBJECT, "", CellForms.SUBJECT));
  }

  /** Who has a sign-in needs no code, and a cell beside it would say two things. */
  private static boolean isByCode(Cells cells) {
    return cells.says(Column.LINK_CODE) && !cells.says(Column.SUBJECT);
  }

  private Cell<String> known(String text) {
    return text.equals(issuer)
        ? new Cell.Said<>(text)
        : new Cell.Wrong<>(Remark.Code.UNKNOWN_ISSUER);
  }

  private static PersonalDetails details(Cells cells) {
    return new PersonalDetails(
        cells.required(Column.NAME, "", CellForms.NAME),
        cells.required(Column.PHONE, "", CellForms.PHONE),
        cells.required(Column.ACCOUNT, "", CellForms.ACCOUNT));
  }

  private static Traits traits(Cells cells) {
    Optional<LocalDate> birthDate = cells.optional(Column.BIRTH_DATE, CellForms.DATE);
    return new Traits(
        birthDate,
        cells.optional(Column.SERVICE_CARD, CellForms.FLAG),
        cells.optional(Column.EMPLOYMENT, CellForms.EMPLOYMENT),
        cells.optional(Column.SEX, CellForms.SEX),
        cells.optional(Column.OCCUPATION, CellForms.WORD),
        cells.optional(Column.INSURANCE, CellForms.WORD),
        cells.optional(Column.UNIT_PAYS_DUES, CellForms.FLAG));
  }
}
