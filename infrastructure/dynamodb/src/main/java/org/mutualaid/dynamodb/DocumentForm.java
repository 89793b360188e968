package org.mutualaid.dynamodb;

import java.util.Comparator;
import java.util.List;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Document.Flaw;
import org.mutualaid.claim.Document.Status;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;

/** How a document is stored in its claim and in its slot. The file's name is not part of it. */
final class DocumentForm {
  private static final Comparator<Document> AS_ASKED =
      Comparator.comparing(Document::slotAt).thenComparing(document -> document.id().value());

  private DocumentForm() {}

  static Fields of(Document document) {
    return new Fields()
        .text("paper", document.paper())
        .text("type", document.contentType())
        .number("size", document.size())
        .text("sha256", document.sha256())
        .text("slotAt", document.slotAt())
        .part("status", status(document.status()));
  }

  static Document read(DocumentId id, Part part) {
    return new Document(
        id,
        part.text("paper"),
        FileType.valueOf(part.text("type")),
        part.number("size"),
        part.text("sha256"),
        part.instant("slotAt"),
        readStatus(part.part("status")));
  }

  /** All documents of a claim, in the order in which their slots were asked for. */
  static List<Document> readAll(Part documents) {
    return documents.members(DocumentId::new, documents::part).entrySet().stream()
        .map(entry -> read(entry.getKey(), entry.getValue()))
        .sorted(AS_ASKED)
        .toList();
  }

  static Fields status(Status status) {
    return switch (status) {
      case Status.Awaited() -> new Fields().text("name", "AWAITED");
      case Status.Received(var at) -> new Fields().text("name", "RECEIVED").text("at", at);
      case Status.Refused(var at, var flaw) ->
          new Fields().text("name", "REFUSED").text("at", at).text("flaw", flaw);
    };
  }

  private static Status readStatus(Part part) {
    return switch (part.text("name")) {
      case "AWAITED" -> new Status.Awaited();
      case "RECEIVED" -> new Status.Received(part.instant("at"));
      case "REFUSED" -> new Status.Refused(part.instant("at"), Flaw.valueOf(part.text("flaw")));
      default -> throw new IllegalStateException("no such status of a document");
    };
  }
}
