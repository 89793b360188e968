package org.mutualaid.lambda.view;

import java.time.Instant;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Document.Status;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/** One file of a claim and where it stands. */
final class DocumentView {
  private DocumentView() {}

  static Members of(Document document, Claim claim, Words words) {
    String name = claim.facts().fileNames().getOrDefault(document.id(), document.paper());
    var members =
        new Members()
            .with("documentId", document.id().value())
            .with("paper", document.paper())
            .with("fileName", name)
            .with("contentType", document.contentType().contentType())
            .with("size", document.size());
    return standing(members, document, words);
  }

  private static Members standing(Members members, Document document, Words words) {
    return switch (document.status()) {
      case Status.Awaited() -> standing(members, "AWAITED", document.slotAt());
      case Status.Received(Instant at) -> standing(members, "RECEIVED", at);
      case Status.Refused(Instant at, Document.Flaw flaw) ->
          standing(members, "REFUSED", at).with("flaw", flaw(flaw, words));
    };
  }

  private static Members standing(Members members, String status, Instant at) {
    return members.with("status", status).with("at", CityText.of(at));
  }

  private static Members flaw(Document.Flaw flaw, Words words) {
    return new Members()
        .with("code", flaw.name())
        .with("words", words.claim("flaw." + flaw.name()));
  }
}
