package org.mutualaid.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Papers;
import org.mutualaid.letter.LetterId;
import org.mutualaid.letter.Letters;
import org.mutualaid.people.PersonId;

/** A letter is kept once, under its own name, and fetched by a link. */
public abstract class LettersContract {
  private static final byte[] PDF = "%PDF-1.7 a letter".getBytes(UTF_8);

  private final ClaimId claim = ClaimId.startedBy(new PersonId("somebody"), "key-" + Cast.fresh());
  private final LetterId id = new LetterId(claim, 8, "zh-CN");

  /** The port under test. */
  protected abstract Letters letters();

  /** When links are given. */
  protected abstract Instant now();

  /** Fetches a letter as a browser would; nothing unless the answer is 200. */
  protected abstract Optional<byte[]> fetch(Papers.Link link);

  @Test
  void a_letter_that_is_kept_is_there_and_can_be_fetched() {
    assertFalse(letters().has(id));
    letters().keep(id, PDF);
    assertTrue(letters().has(id));
    Papers.Link link = letters().linkTo(id, "letter.pdf", now());
    assertEquals(now().plusSeconds(Papers.LINK_SECONDS), link.expiresAt());
    assertArrayEquals(PDF, fetch(link).orElseThrow());
  }

  @Test
  void the_first_letter_of_a_name_stays() {
    letters().keep(id, PDF);
    letters().keep(id, "%PDF-1.7 another".getBytes(UTF_8));
    assertArrayEquals(PDF, fetch(letters().linkTo(id, "letter.pdf", now())).orElseThrow());
  }

  @Test
  void each_decision_and_each_language_has_a_letter_of_its_own() {
    letters().keep(id, PDF);
    assertFalse(letters().has(new LetterId(claim, 8, "en")));
    assertFalse(letters().has(new LetterId(claim, 9, "zh-CN")));
  }
}
