package org.mutualaid.lambda.view;

import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/** The one list of everything that a reviewer asked the member for. */
final class RequestView {
  private RequestView() {}

  static Members of(Claim claim, ClaimState.Supplement supplement, Words words) {
    var papers =
        supplement.asked().stream()
            .<Json>map(asked -> paper(asked, words).with("met", claim.isMet(asked)))
            .toList();
    return new Members()
        .with("until", supplement.until().toString())
        .with("papers", new Json.Items(papers));
  }

  private static Members paper(PaperAsked asked, Words words) {
    return new Members()
        .with("code", asked.paper())
        .with("name", words.benefit("paper." + asked.paper()))
        .with("why", asked.why().name())
        .with("whyWords", words.claim("asked." + asked.why().name()));
  }
}
