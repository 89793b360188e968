package org.mutualaid.demo.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KillDemoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rounds 3|the cloud's command after --, but it is missing",
        "--rounds 3 --|the cloud's command after --, but it is missing",
        "--rounds -- true|a value after --rounds, but nothing was given",
        "--rounds three -- true|a whole number from 1 up after --rounds, but three was given",
        "--rounds 0 -- true|a whole number from 1 up after --rounds, but 0 was given",
        "--seed x -- true|a whole number from -9223372036854775808 up after --seed, but x was given",
        "--evenly yes -- true|one of [true, false] after --evenly, but yes was given",
        "--round 3 -- true|one of [--rounds, --seed, --evenly], but --round was given"
      })
  void a_bad_option_ends_it_with_one_sentence_and_2(String arguments, String sentence)
      throws Exception {
    var out = new ByteArrayOutputStream();
    List<String> words = List.of(arguments.split(" "));
    assertEquals(2, KillDemo.ended(words, new PrintStream(out, true, UTF_8)));
    assertEquals("✗ Expected " + sentence + ".\n", out.toString(UTF_8));
  }
}
