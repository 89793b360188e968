package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Look;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/** Who of the staff opened a claim or its papers: by what they are, never by name. */
public record LooksView(Words words) {
  /** The looks, in their order. */
  public Members of(Claim claim, List<Look> looks) {
    return new Members()
        .with(
            "items", new Json.Items(looks.stream().<Json>map(look -> item(claim, look)).toList()));
  }

  private Members item(Claim claim, Look look) {
    var item =
        new Members()
            .with("at", CityText.of(look.at()))
            .with("by", look.as().name())
            .with("byName", words.claim("role." + look.as().name()));
    look.document().ifPresent(id -> paper(item, claim, id));
    return item.with("words", words.claim("look." + what(claim, look)));
  }

  /** What is no paper of the claim is a letter: nothing else of it is opened. */
  private static String what(Claim claim, Look look) {
    return look.document()
        .map(id -> claim.document(id).isPresent() ? "PAPER" : "LETTER")
        .orElse("CLAIM");
  }

  private void paper(Members item, Claim claim, DocumentId id) {
    item.with("documentId", id.value());
    claim
        .document(id)
        .ifPresent(
            document ->
                item.with("paper", document.paper())
                    .with("paperName", words.benefit("paper." + document.paper())));
  }
}
