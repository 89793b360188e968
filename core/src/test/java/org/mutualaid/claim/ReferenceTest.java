package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mutualaid.people.PersonId;

class ReferenceTest {
  private static final ClaimId CLAIM =
      ClaimId.startedBy(PersonId.of("https://issuer.example", "member-1"), "key-1");

  @Test
  void a_claim_always_gets_the_same_reference() {
    assertEquals(Reference.of(CLAIM, 2026, 0), Reference.of(CLAIM, 2026, 0));
    assertNotEquals(Reference.of(CLAIM, 2026, 0), Reference.of(CLAIM, 2026, 1));
  }

  @Test
  void a_reference_begins_with_the_year_and_has_three_groups_of_four_digits() {
    assertTrue(Reference.of(CLAIM, 2026, 0).value().matches("26\\d\\d \\d{4} \\d{4}"));
  }

  @Test
  void the_check_digit_is_the_one_that_was_published() {
    // The example in Damm's thesis.
    assertEquals(4, Reference.checkDigit("572"));
  }

  @Test
  void every_wrong_digit_is_caught() {
    char[] digits = Reference.of(CLAIM, 2026, 0).value().replace(" ", "").toCharArray();
    for (int at = 0; at < digits.length; at++) {
      for (char other = '0'; other <= '9'; other++) {
        char[] wrong = digits.clone();
        wrong[at] = other;
        assertEquals(other == digits[at], isWhole(wrong), new String(wrong));
      }
    }
  }

  @Test
  void every_swap_of_different_neighbours_is_caught() {
    char[] digits = Reference.of(CLAIM, 2026, 0).value().replace(" ", "").toCharArray();
    for (int at = 0; at + 1 < digits.length; at++) {
      char[] wrong = digits.clone();
      wrong[at] = digits[at + 1];
      wrong[at + 1] = digits[at];
      boolean same = wrong[at] == wrong[at + 1];
      assertEquals(same, isWhole(wrong), new String(wrong));
    }
  }

  private static boolean isWhole(char[] digits) {
    return Reference.checkDigit(new String(digits)) == 0;
  }
}
