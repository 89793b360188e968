package org.mutualaid.letter;

import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Decision;

/** Makes letters. The same decision in the same language comes out the same, byte for byte. */
@FunctionalInterface
public interface Press {
  /**
   * The letter as PDF.
   *
   * @param language the tag of the language it is to be in
   */
  byte[] print(Claim claim, Decision decision, String language);
}
