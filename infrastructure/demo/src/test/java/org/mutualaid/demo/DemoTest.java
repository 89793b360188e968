package org.mutualaid.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DemoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--patience x|a whole number from 1 up after --patience, but x was given",
        "--patience|a value after --patience, but nothing was given",
        "--api nowhere|an address after --api, but nowhere was given",
        "--api ht!tp://^|an address after --api, but ht!tp://^ was given",
        "--help|one of [--api, --issuer, --run, --patience, --language], but --help was given"
      })
  void a_bad_option_ends_it_with_one_sentence_and_2(String arguments, String sentence) {
    var out = new ByteArrayOutputStream();
    List<String> words = List.of(arguments.split(" "));
    assertEquals(2, Demo.ended(words, Map.of(), new PrintStream(out, true, UTF_8)));
    assertEquals("\n✗ Expected " + sentence + ".\n", out.toString(UTF_8));
  }

  @Test
  void what_is_said_goes_before_the_environment_and_that_before_the_defaults() {
    Map<String, String> environment = Map.of("DEMO_API", "http://a:1/dev/", "DEMO_RUN", "r");
    Options options = Options.of(List.of("--run", "s", "--patience", "7"), environment);
    assertEquals("http://a:1/dev", options.api());
    assertEquals("http://127.0.0.1:4001", options.issuer());
    assertEquals(Optional.of("s"), options.run());
    assertEquals(Duration.ofSeconds(7), options.patience().limit());
  }
}
