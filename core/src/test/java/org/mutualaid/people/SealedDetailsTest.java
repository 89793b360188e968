package org.mutualaid.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Unopenable;
import org.mutualaid.privacy.Vault;

final class SealedDetailsTest {
  private static final PersonId WEI = PersonId.of("https://issuer.example", "wei");
  private static final PersonalDetails DETAILS = new PersonalDetails("魏敏", "13800000000", "6222…");

  /** A vault whose keys open for whoever names the right owner. */
  private static final Vault VAULT =
      new Vault() {
        @Override
        public DataKey newKey(String owner) {
          return unwrap(owner, new byte[] {1});
        }

        @Override
        public DataKey unwrap(String owner, byte[] wrapped) {
          return new DataKey(owner, new byte[32], wrapped, () -> new byte[12]);
        }
      };

  @Test
  void details_open_for_their_owner() {
    assertEquals(DETAILS, DETAILS.sealed(WEI, VAULT).open(WEI, VAULT));
  }

  @Test
  void details_do_not_open_for_somebody_else() {
    SealedDetails sealed = DETAILS.sealed(WEI, VAULT);
    PersonId other = PersonId.of("https://issuer.example", "other");
    assertThrows(Unopenable.class, () -> sealed.open(other, VAULT));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\n', '\r', '\0', '\u001f', '\u007f', '\u0085', '\u009f'})
  void a_control_character_is_refused_in_every_text_and_not_repeated(char control) {
    String text = "魏" + control + "敏";
    for (Executable made :
        List.<Executable>of(
            () -> new PersonalDetails(text, "", ""),
            () -> new PersonalDetails("", text, ""),
            () -> new PersonalDetails("", "", text))) {
      var refused = assertThrows(IllegalArgumentException.class, made);
      assertFalse(refused.getMessage().contains("魏"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "~", "\u00a0", "演示·甲", "\u2028", "𠮷"})
  void every_other_text_is_taken(String text) {
    var details = new PersonalDetails(text, text, text);
    assertEquals(details, details.sealed(WEI, VAULT).open(WEI, VAULT));
  }

  @Test
  void details_do_not_show_in_texts() {
    assertFalse(DETAILS.toString().contains("魏敏"));
  }
}
