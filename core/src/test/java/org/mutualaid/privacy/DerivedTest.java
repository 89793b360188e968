package org.mutualaid.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivedTest {
  @Test
  void the_same_parts_give_the_same_id() {
    assertEquals(Derived.id("a", "b"), Derived.id("a", "b"));
  }

  @Test
  void where_a_part_ends_matters() {
    assertNotEquals(Derived.id("ab", "c"), Derived.id("a", "bc"));
    assertNotEquals(Derived.id("a"), Derived.id("a", ""));
  }

  @Test
  void an_id_is_26_characters_that_cannot_be_misread() {
    assertTrue(Derived.id("x").matches("[0-9a-hjkmnp-tv-z]{26}"), Derived.id("x"));
  }

  @Test
  void numbers_stay_below_their_bound_and_use_all_of_it() {
    long distinct =
        IntStream.range(0, 1_000).mapToLong(i -> Derived.number(10, "n" + i)).distinct().count();
    assertEquals(10, distinct);
    assertTrue(
        IntStream.range(0, 1_000)
            .mapToLong(i -> Derived.number(10, "n" + i))
            .allMatch(n -> n >= 0 && n < 10));
  }

  @Test
  void only_what_has_the_form_of_an_id_is_one() {
    String id = Derived.id("x");
    assertTrue(Derived.isId(id));
    for (String other : new String[] {"", id.substring(1), id + "0", "u" + id.substring(1)}) {
      assertFalse(Derived.isId(other), other);
    }
  }
}
