package org.mutualaid.lambda.view;

import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Decision;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.letter.LetterId;

/** Which letters a claim has, and where each is asked for. */
final class LettersView {
  private LettersView() {}

  /** A letter for each decision in each language, in their order. */
  static List<Json> of(Claim claim) {
    return Decision.on(claim).stream()
        .flatMap(
            decision ->
                Stream.of(Language.values())
                    .<Json>map(language -> letter(claim, decision, language)))
        .toList();
  }

  /** With the id under which a look at it is recorded. */
  private static Members letter(Claim claim, Decision decision, Language language) {
    LetterId id = LetterId.of(claim.id(), decision, language.tag());
    return new Members()
        .with("version", decision.version())
        .with("at", CityText.of(decision.entry().at()))
        .with("decision", decision.kind().name())
        .with("language", language.tag())
        .with("documentId", id.asDocument().value())
        .with(
            "href",
            "/claims/"
                + claim.id()
                + "/letter?version="
                + id.version()
                + "&language="
                + id.language());
  }
}
