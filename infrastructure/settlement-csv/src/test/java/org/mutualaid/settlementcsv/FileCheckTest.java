package org.mutualaid.settlementcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.MemberData;
import org.mutualaid.settlement.Quarter;

class FileCheckTest {
  private static final Quarter QUARTER = new Quarter(2026, 1);
  private static final LocalDate ON = LocalDate.of(2026, 4, 15);
  private static final String HEADER = "subject,kind,from,to,cause,selfPay1\n";
  private static final String SUM = "a1,OUTPATIENT,,2026-03-31,,4650.00\n";
  private static final String STAY = "a1,STAY,2025-12-20,2026-01-04,ILLNESS,2300.00 650\n";

  @Test
  void a_file_is_cut_between_members_and_read_back_chunk_by_chunk() {
    var text = new StringBuilder(HEADER);
    for (int i = 100; i < 125; i++) {
      text.append(SUM.replace("a1", "m" + i)).append(STAY.replace("a1", "m" + i));
    }
    byte[] file = bytes(text.toString());
    FileCheck.Checked checked = FileCheck.of(stream(file), QUARTER, ON, 10);
    assertEquals(List.of(), checked.flaws());
    assertEquals(List.of(10, 10, 5), checked.chunks().stream().map(Chunk::members).toList());
    List<MemberData> all = new ArrayList<>();
    for (Chunk chunk : checked.chunks()) {
      byte[] piece = Arrays.copyOfRange(file, (int) chunk.from(), (int) chunk.to());
      new Members(stream(piece), "issuer", QUARTER, ON).forEachRemaining(all::add);
    }
    assertEquals(25, all.size());
    assertEquals(PersonId.of("issuer", "m124"), all.getLast().member());
    assertEquals(2, all.getLast().events().size());
  }

  @Test
  void a_last_line_without_an_end_and_lines_that_end_as_on_windows_are_read() {
    String file = (HEADER + SUM + STAY).stripTrailing().replace("\n", "\r\n");
    FileCheck.Checked checked = check(file);
    assertEquals(
        new FileCheck.Checked(List.of(new Chunk(HEADER.length() + 1, file.length(), 1)), List.of()),
        checked);
  }

  @Test
  void a_file_of_a_header_has_no_chunks() {
    assertEquals(new FileCheck.Checked(List.of(), List.of()), check(HEADER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "=1+1,OUTPATIENT,,2026-03-31,,1; line 2, column 1: BAD_FORM",
        "a1,DENTAL,,2026-03-31,,1; line 2, column 2: NOT_ONE_OF",
        "a1,OUTPATIENT,2026-01-01,2026-03-31,,1; line 2, column 3: MUST_BE_EMPTY",
        "a1,STAY,2026-02-30,2026-03-31,ILLNESS,1; line 2, column 3: BAD_DATE",
        "a1,OUTPATIENT,,2026-04-01,,1; line 2, column 4: OUTSIDE_QUARTER",
        "a1,STAY,2026-02-01,2026-03-31,FATE,1; line 2, column 5: NOT_ONE_OF",
        "a1,OUTPATIENT,,2026-03-31,,-1; line 2, column 6: BAD_FORM",
        "a1,OUTPATIENT,,2026-03-31,,1.001; line 2, column 6: BAD_FORM",
        "a1,STAY,2026-02-01,2026-03-31,ILLNESS,; line 2, column 6: BAD_FORM",
        "a1,STAY,2026-03-31,2026-02-01,ILLNESS,1; line 2: IMPOSSIBLE",
        "a1,OUTPATIENT,,2026-03-31,; line 2: WRONG_CELLS",
        "张三,OUTPATIENT,,2026-03-31,,1; line 2: NOT_ASCII",
      })
  void a_row_that_is_wrong_is_told_by_line_and_column(String row, String flaw) {
    assertEquals(flaw, check(HEADER + row + "\n").flaws().getFirst().toString());
    assertEquals(List.of(), check(HEADER + row + "\n").chunks());
  }

  @Test
  void members_come_in_order_and_once_and_with_one_sum() {
    assertEquals("[line 4, column 1: NOT_SORTED]", flaws(SUM + SUM.replace("a1", "b1") + STAY));
    assertEquals("[line 3, column 2: SECOND_SUM]", flaws(SUM + SUM));
    assertEquals("[line 102, column 1: TOO_MANY_ROWS]", flaws(STAY.repeat(101)));
  }

  @Test
  void another_header_or_none_is_refused() {
    assertEquals("[line 1: BAD_HEADER]", check("").flaws().toString());
    assertEquals("[line 1: BAD_HEADER]", check(SUM).flaws().toString());
    assertEquals("[line 1: BAD_HEADER]", check("\uFEFF" + HEADER).flaws().toString());
  }

  @Test
  void a_cell_without_end_ends_the_reading() {
    String open = "a1,OUTPATIENT,,2026-03-31,,\"" + "1\n".repeat(5_000_000);
    assertEquals("[line 2: TOO_LONG]", flaws(open));
    assertEquals("[line 2: TOO_LONG]", flaws(",".repeat(10_000_000)));
  }

  @Test
  void no_flaw_shows_a_value_and_their_number_is_limited() {
    List<Flaw> flaws = check(HEADER + "secret,secret,,,,\n".repeat(1_000)).flaws();
    assertEquals(FileCheck.MOST_FLAWS, flaws.size());
    assertFalse(flaws.toString().contains("secret"));
  }

  private static String flaws(String rows) {
    return check(HEADER + rows).flaws().toString();
  }

  private static FileCheck.Checked check(String file) {
    return FileCheck.of(stream(bytes(file)), QUARTER, ON, 10);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
