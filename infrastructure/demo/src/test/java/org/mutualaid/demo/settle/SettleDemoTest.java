package org.mutualaid.demo.settle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlementcsv.FileCheck;

final class SettleDemoTest {
  private static final Quarter QUARTER = new Quarter(2026, 1);
  private static final Town TOWN = new Town(500, 7, 2026, "issuer");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--members 3|the cloud's command after --, but it is missing",
        "--members 0 -- true|a whole number from 1 up after --members, but 0 was given",
        "--kills -1 -- true|a whole number from 0 up after --kills, but -1 was given",
        "--sees 3 -- true|one of [--members, --kills, --seed], but --sees was given"
      })
  void a_bad_option_ends_it_with_one_sentence_and_2(String arguments, String sentence)
      throws Exception {
    var out = new ByteArrayOutputStream();
    List<String> words = List.of(arguments.split(" "));
    assertEquals(2, SettleDemo.ended(words, new PrintStream(out, true, UTF_8)));
    assertEquals("✗ Expected " + sentence + ".\n", out.toString(UTF_8));
  }

  @Test
  void the_file_of_a_town_passes_the_check_of_such_files() {
    var bytes = new ByteArrayInputStream(InsuranceCsv.of(TOWN, QUARTER));
    var checked = FileCheck.of(bytes, QUARTER, QUARTER.last().plusDays(10), 100);
    assertEquals(List.of(), checked.flaws());
    assertEquals(6, checked.chunks().size());
  }

  @Test
  void the_same_seed_makes_the_same_town_and_some_of_its_lines_pay() {
    byte[] file = InsuranceCsv.of(TOWN, QUARTER);
    assertArrayEquals(file, InsuranceCsv.of(TOWN, QUARTER));
    var expected = new Expected(TOWN, file, QUARTER, QUARTER.last().plusDays(10));
    assertEquals(500, expected.totals().members());
    assertEquals(5, expected.totals().unknown());
    assertTrue(expected.totals().paying() > 20, expected.totals().toString());
  }
}
