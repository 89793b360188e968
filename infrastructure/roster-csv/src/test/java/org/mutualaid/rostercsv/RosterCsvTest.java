package org.mutualaid.rostercsv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.people.Child;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Traits;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.RosterRow;

/** What is read of a roster. */
final class RosterCsvTest {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  @Test
  void a_row_says_what_its_cells_say() {
    RosterRow row =
        Csv.only(
            Csv.read(
                Csv.file(
                    Csv.ISSUER
                        + ",wang-1,\"王 芳\",099-0000-1,ACCT 1,U-1,在会,2026/3/1,2020-01-01,H-1,"
                        + "C1 2015-03-02；C2 2018-11-30,1988-05-17,是,在职,女,COURIER,BEIJING_EMPLOYEE,yes,"
                        + "CRIT-ILL 2026-01-01 x2; ACC-DUES 2026-01-01 t50")));
    assertEquals(PersonId.of(Csv.ISSUER, "wang-1"), row.person());
    assertEquals("王 芳", row.details().name());
    assertEquals(Status.ACTIVE, row.status());
    assertEquals(LocalDate.of(2026, 3, 1), row.since());
    assertEquals(Optional.of(LocalDate.of(2020, 1, 1)), row.memberSince());
    assertEquals(new Child("C2", LocalDate.of(2018, 11, 30)), row.children().getLast());
    assertEquals(Optional.of(Traits.Employment.IN_SERVICE), row.traits().employment());
    assertEquals(Optional.of(Traits.Sex.F), row.traits().sex());
    assertEquals(Optional.of("COURIER"), row.traits().occupation());
    assertEquals(
        List.of(
            new RosterRow.Wanted("CRIT-ILL", LocalDate.of(2026, 1, 1), 2, Optional.empty()),
            new RosterRow.Wanted("ACC-DUES", LocalDate.of(2026, 1, 1), 1, Optional.of(50))),
        row.enrolments());
  }

  @Test
  void the_same_is_read_in_every_encoding_with_or_without_its_mark() {
    String file = Csv.HEADER_ZH + "\n" + Csv.row("wang", "王芳") + "\n";
    for (List<Line> lines :
        List.of(
            Csv.read(file.getBytes(UTF_8)),
            Csv.read(MARK, file.getBytes(UTF_8)),
            Csv.read(file.getBytes(Csv.GB18030)))) {
      assertEquals("王芳", Csv.only(lines).details().name());
    }
  }

  @Test
  void columns_may_stand_in_any_order() {
    String[] header = Csv.HEADER.split(",", -1);
    String[] cells = Csv.row("wang", "王芳").split(",", -1);
    String file =
        String.join(",", List.of(header).reversed())
            + "\n"
            + String.join(",", List.of(cells).reversed());
    assertEquals("王芳", Csv.only(Csv.read(file)).details().name());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "NAME|=1+1|FORMULA",
        "NAME|+A1|FORMULA",
        "NAME|-A1|FORMULA",
        "NAME|@SUM(A1)|FORMULA",
        "NAME|＝1|FORMULA",
        "PHONE|+86 1380000|FORMULA",
        "NAME|a\u0007b|CONTROL_CHARACTER",
        "NAME|a\u202eb|CONTROL_CHARACTER",
        "NAME|''|MISSING",
        "SUBJECT|a b|BAD_FORM",
        "SINCE|2026-02-30|BAD_DATE",
        "SINCE|1 March|BAD_DATE",
        "SINCE|9999-01-01|BAD_DATE",
        "STATUS|ALIVE|NOT_ONE_OF",
        "SERVICE_CARD|maybe|NOT_ONE_OF",
        "ENROLMENTS|CRIT-ILL|BAD_FORM",
        "ENROLMENTS|CRIT-ILL 2026-13-01|BAD_DATE",
        "ENROLMENTS|CRIT-ILL 2026-01-01 x0|BAD_FORM",
        "CHILDREN|C1|BAD_FORM",
        "ISSUER|https://other.test|UNKNOWN_ISSUER",
        "UNIT|u1|BAD_FORM"
      },
      delimiter = '|')
  void a_bad_cell_is_told_with_its_line_and_column(Column column, String cell, String code) {
    List<Line> lines = Csv.read(Csv.file(Csv.row("a", "甲"), Csv.rowWith(column, cell)));
    assertEquals(List.of("3 " + column + " " + code), Csv.wrong(lines));
  }

  @Test
  void everything_that_is_wrong_with_a_row_is_told_at_once() {
    assertEquals(
        List.of("2 PHONE FORMULA", "2 NAME MISSING", "2 ACCOUNT MISSING", "2 STATUS NOT_ONE_OF"),
        Csv.wrong(Csv.read(Csv.file(Csv.ISSUER + ",a,,=1,,U-1,x,2026-01-01,,,,,,,,,,,"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p"})
  void a_row_with_another_number_of_cells_is_refused_alone(String row) {
    List<Line> lines = Csv.read(Csv.file(row, Csv.row("a", "甲")));
    assertEquals(List.of("2 CELL_COUNT"), Csv.wrong(lines));
    assertEquals(2, lines.size());
  }

  @Test
  void a_first_line_that_does_not_name_every_column_once_refuses_the_file() {
    for (String header :
        List.of("", "name", Csv.HEADER + ",more", Csv.HEADER.replace("phone", "name"))) {
      List<Line> lines = Csv.read(header + "\n" + Csv.row("a", "甲"));
      assertEquals(List.of("1 BAD_HEADER"), Csv.wrong(lines), header);
    }
  }

  @Test
  void an_empty_file_has_no_header() {
    assertEquals(List.of("1 BAD_HEADER"), Csv.wrong(Csv.read("")));
  }

  @Test
  void who_has_no_sign_in_yet_is_named_by_a_code() {
    String row = Csv.row("", "王芳") + ",7k2m-9qxr-4tbn-hw53";
    RosterRow read = Csv.only(Csv.read(Csv.HEADER + ",linkCode\n" + row + "\n"));
    assertTrue(read.byCode());
    assertEquals(PersonId.of(Csv.ISSUER, "code 7K2M9QXR4TBNHW53"), read.person());
  }

  @Test
  void a_code_that_is_easily_guessed_or_missing_beside_no_sign_in_is_refused() {
    String header = Csv.HEADER + ",linkCode\n";
    for (String code : List.of("AAAA-AAAA-AAAA-AAAA", "7K2M", "7K2M-9QXR-4TBN-HW5U")) {
      assertEquals(
          List.of("2 LINK_CODE BAD_FORM"),
          Csv.wrong(Csv.read(header + Csv.row("", "王芳") + "," + code + "\n")));
    }
    assertEquals(
        List.of("2 SUBJECT MISSING"), Csv.wrong(Csv.read(header + Csv.row("", "王芳") + ",\n")));
  }
}
