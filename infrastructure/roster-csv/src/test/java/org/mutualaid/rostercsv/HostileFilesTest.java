package org.mutualaid.rostercsv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mutualaid.roster.Line;

/** Files that are meant to do harm, or are broken as files get broken. */
final class HostileFilesTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  @Test
  void ten_million_columns_end_in_a_report() {
    String row = ",".repeat(10_000_000);
    assertEquals(List.of("2 TOO_LONG"), Csv.wrong(Csv.read(Csv.file(row))));
    assertEquals(List.of("1 TOO_LONG"), Csv.wrong(Csv.read(row)));
  }

  @Test
  void more_columns_than_any_roster_has_end_in_a_report() {
    assertEquals(List.of("2 TOO_LONG"), Csv.wrong(Csv.read(Csv.file(",".repeat(100)))));
  }

  @Test
  void a_line_without_an_end_ends_in_a_report() {
    assertEquals(List.of("2 TOO_LONG"), Csv.wrong(Csv.read(Csv.file("x".repeat(30_000_000)))));
  }

  @Test
  void a_quote_that_is_not_closed_refuses_the_file() {
    String open = Csv.rowWith(org.mutualaid.roster.Column.NAME, "\"王芳");
    String[] few = {Csv.row("a", "甲"), open, Csv.row("b", "乙")};
    assertEquals(List.of("3 LINE_BREAK"), Csv.wrong(Csv.read(Csv.file(few))));
    String many = (Csv.row("b", "乙") + "\r\n").repeat(100_000);
    assertEquals(
        List.of("3 TOO_LONG"), Csv.wrong(Csv.read(Csv.file(Csv.row("a", "甲"), open, many))));
  }

  @Test
  void text_after_a_closed_quote_refuses_the_file() {
    String row = Csv.rowWith(org.mutualaid.roster.Column.NAME, "\"王\"芳");
    assertEquals(1, Csv.wrong(Csv.read(Csv.file(row))).size());
  }

  @Test
  void a_line_of_the_other_encoding_is_told() {
    byte[] utf8 = Csv.file(Csv.row("a", "张伟"), Csv.row("b", "李娜")).getBytes(UTF_8);
    byte[] gb = Csv.file(Csv.row("a", "张伟"), Csv.row("b", "李娜")).getBytes(Csv.GB18030);
    byte[] gbRow = (Csv.row("c", "王芳") + "\n").getBytes(Csv.GB18030);
    byte[] utf8Row = (Csv.row("c", "王芳") + "\n").getBytes(UTF_8);
    assertEquals(List.of("4 MIXED_ENCODING"), Csv.wrong(Csv.read(utf8, gbRow)));
    assertEquals(List.of("4 MIXED_ENCODING"), Csv.wrong(Csv.read(gb, utf8Row, gbRow)));
  }

  @Test
  void bytes_of_no_encoding_are_told_with_line_and_byte() {
    byte[] good = Csv.file(Csv.row("a", "甲")).getBytes(UTF_8);
    assertEquals(
        List.of("3 byte 3 BAD_ENCODING"),
        Csv.wrong(Csv.read(good, new byte[] {'a', 'b', (byte) 0xff, '\n'})));
    assertEquals(1, Csv.wrong(Csv.readOf(Csv.file(Csv.row("a", "甲")).getBytes(UTF_16))).size());
  }

  @Test
  void names_in_gb18030_are_not_taken_for_utf8_by_chance() {
    var random = new Random(SEED);
    var rows = new StringBuilder();
    for (int row = 0; row < 20_000; row++) {
      rows.append(Csv.row("p" + row, dailyName(random))).append('\n');
    }
    byte[] file = Csv.file(rows.toString()).getBytes(Csv.GB18030);
    assertEquals(List.of(), Csv.wrong(Csv.read(file)), "-Dseed=" + SEED);
  }

  @Test
  void whatever_the_bytes_are_there_is_a_report() {
    var random = new Random(SEED);
    byte[] good = Csv.file(Csv.row("a", "甲"), Csv.row("b", "乙")).getBytes(UTF_8);
    for (int round = 0; round < 3_000; round++) {
      byte[] spoilt = good.clone();
      for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      List<Line> lines = Csv.read(spoilt);
      assertTrue(lines.size() <= 12, "-Dseed=" + SEED);
    }
  }

  /** Three characters in daily use: GB 2312, level 1. */
  private static String dailyName(Random random) {
    byte[] name = new byte[6];
    for (int at = 0; at < 6; at += 2) {
      name[at] = (byte) (0xb0 + random.nextInt(0xd7 - 0xb0));
      name[at + 1] = (byte) (0xa1 + random.nextInt(94));
    }
    return new String(name, Csv.GB18030);
  }
}
