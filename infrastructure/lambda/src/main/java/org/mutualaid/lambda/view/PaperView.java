package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Claim;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PaperRequirement;
import org.mutualaid.plan.PlanBook;

/** A paper that a claim asks for, and why. */
public final class PaperView {
  private PaperView() {}

  /** The paper by itself, as a refusal lists it. */
  public static Members of(PaperRequirement paper, Words words) {
    return new Members()
        .with("anyOf", names(paper.anyOf(), words))
        .with("askedBy", paper.askedBy().stream().map(BenefitCode::toString).toList());
  }

  /** The paper as its claim shows it: with why it is needed, and whether it is there. */
  static Members of(PaperRequirement paper, Claim claim, Words words, PlanBook book) {
    return of(paper, words, book).with("met", claim.isMet(paper));
  }

  /** The paper as an estimate shows it: with why a claim would need it. */
  static Members of(PaperRequirement paper, Words words, PlanBook book) {
    return of(paper, words).with("why", why(paper, words, book));
  }

  /** Codes of papers with their names. */
  public static Json names(List<String> codes, Words words) {
    return new Json.Items(codes.stream().<Json>map(code -> name(code, words)).toList());
  }

  private static Members name(String code, Words words) {
    return new Members().with("code", code).with("name", words.benefit("paper." + code));
  }

  private static String why(PaperRequirement paper, Words words, PlanBook book) {
    List<String> titles =
        paper.askedBy().stream().map(benefit -> Titles.of(book.titleOf(benefit), words)).toList();
    String shows = words.benefit("paper." + paper.anyOf().getFirst() + ".why");
    return words.claim("paper.why", shows, String.join(words.claim("list.comma"), titles));
  }
}
