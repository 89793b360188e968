package org.mutualaid.memory;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Papers;
import org.mutualaid.contract.LettersContract;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.letter.Letters;

class MemoryLettersTest extends LettersContract {
  private final MemoryLetters letters = new MemoryLetters();

  @Override
  protected Letters letters() {
    return letters;
  }

  @Override
  protected Instant now() {
    return MovableClock.START;
  }

  @Override
  protected Optional<byte[]> fetch(Papers.Link link) {
    return letters.fetch(link);
  }
}
