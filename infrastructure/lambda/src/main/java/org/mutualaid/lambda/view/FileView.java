package org.mutualaid.lambda.view;

import java.util.TreeMap;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.OpenDocument;
import org.mutualaid.claim.Papers;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.letter.OpenLetter;

/** Where a file is to be put, and where it can be fetched. */
public final class FileView {
  private FileView() {}

  /** What a client needs to put the file of a document. */
  public static Members upload(DocumentId document, Papers.Upload upload) {
    return new Members().with("documentId", document.value()).with("upload", slot(upload));
  }

  /** What a client needs to put a file. */
  public static Members slot(Papers.Upload upload) {
    var headers = new Members();
    // In one order, so that a repeated request gets its answer to the letter from any process.
    new TreeMap<>(upload.headers()).forEach(headers::with);
    return new Members()
        .with("method", "PUT")
        .with("url", upload.url())
        .with("headers", headers)
        .with("expiresAt", CityText.of(upload.expiresAt()));
  }

  /** What a client needs to fetch a letter. */
  public static Members letter(OpenLetter.Answer.Linked linked) {
    return link(linked.link(), linked.fileName(), FileType.PDF);
  }

  /** What a client needs to fetch a file. */
  public static Members link(OpenDocument.Answer.Linked linked) {
    return link(linked.link(), linked.fileName(), linked.type());
  }

  private static Members link(Papers.Link link, String fileName, FileType type) {
    return new Members()
        .with("url", link.url())
        .with("expiresAt", CityText.of(link.expiresAt()))
        .with("fileName", fileName)
        .with("contentType", type.contentType());
  }
}
