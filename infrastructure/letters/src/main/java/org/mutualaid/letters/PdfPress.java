package org.mutualaid.letters;

import java.util.stream.Stream;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Decision;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.letter.Press;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.privacy.Vault;

/** Letters as PDF, addressed by the name that is sealed with the claim. */
public final class PdfPress implements Press {
  private final PlanBook book;
  private final Vault vault;

  /** Reads the font, which takes a third of a second, so that no request has to wait for it. */
  public PdfPress(PlanBook book, Vault vault) {
    this.book = book;
    this.vault = vault;
    Face.read();
  }

  @Override
  public byte[] print(Claim claim, Decision decision, String language) {
    Words words = Words.of(spoken(language));
    String name = name(claim, words);
    return Pages.of(LetterWriter.write(words, book, claim, decision, name));
  }

  /**
   * Who claims: as they wrote it themselves, or as the roster had it when the claim was started.
   */
  private String name(Claim claim, Words words) {
    return claim
        .facts()
        .beneficiary()
        .map(Beneficiary::payee)
        .or(() -> claim.facts().claimant().map(details -> details.open(claim.insured(), vault)))
        .map(PersonalDetails::name)
        .orElseGet(() -> words.letter("somebody"));
  }

  private static Language spoken(String tag) {
    return Stream.of(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no language is called " + tag));
  }
}
