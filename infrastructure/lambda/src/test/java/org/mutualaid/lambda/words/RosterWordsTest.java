package org.mutualaid.lambda.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Remark;

final class RosterWordsTest {
  @ParameterizedTest
  @EnumSource
  void every_code_of_a_roster_has_words(Language language) {
    Set<String> keys = new TreeSet<>();
    for (ImportState state : ImportState.values()) {
      keys.add("state." + state);
    }
    for (Remark.Effect effect : Remark.Effect.values()) {
      keys.add("effect." + effect);
    }
    for (Remark.Code code : Remark.Code.values()) {
      keys.add("remark." + code);
    }
    assertEquals(keys, WordFile.load(language, "roster").stringPropertyNames());
  }
}
