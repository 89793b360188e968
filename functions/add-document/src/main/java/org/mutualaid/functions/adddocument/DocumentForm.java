package org.mutualaid.functions.adddocument;

import java.util.Arrays;
import java.util.List;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.AddDocument.Declared;
import org.mutualaid.claim.FileType;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;

/** Reads what a member says of a file. */
final class DocumentForm {
  private static final List<String> TYPES =
      Arrays.stream(FileType.values()).map(FileType::contentType).toList();
  private static final Form<String> PAPER = Forms.text(1, 60);
  private static final Form<String> FILE_NAME = Forms.fileName(AddDocument.MAX_NAME);
  private static final Form<Long> SIZE = Forms.whole(1, AddDocument.MAX_BYTES);
  private static final Form<String> SHA256 = Forms.base64(32);

  private DocumentForm() {}

  static Declared declared(Fields fields) {
    return new Declared(
        fields.required("paper", PAPER),
        fields.required("fileName", FILE_NAME),
        type(fields.required("contentType", Forms.oneOf(TYPES))),
        fields.required("size", SIZE),
        fields.required("sha256", SHA256));
  }

  private static FileType type(String contentType) {
    return FileType.ofContentType(contentType).orElse(FileType.PDF);
  }
}
