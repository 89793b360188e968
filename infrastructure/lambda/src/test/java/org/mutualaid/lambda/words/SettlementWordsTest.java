package org.mutualaid.lambda.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.settlement.Batch;

final class SettlementWordsTest {
  @ParameterizedTest
  @EnumSource
  void every_state_of_a_settlement_has_words(Language language) {
    Set<String> keys = new TreeSet<>();
    for (Batch.State state : Batch.State.values()) {
      keys.add("state." + state);
    }
    assertEquals(keys, WordFile.load(language, "settlement").stringPropertyNames());
  }
}
