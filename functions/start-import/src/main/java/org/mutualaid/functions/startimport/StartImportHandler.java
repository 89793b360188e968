package org.mutualaid.functions.startimport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.FileView;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.RosterFiles;
import org.mutualaid.roster.StartImport;
import org.mutualaid.s3.S3RosterFiles;

/** {@code POST /admin/imports}: a slot to put one roster into. */
public final class StartImportHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final StartImport start;
  private final RosterFiles files;

  /** Lambda calls this one, once, before the first request. */
  public StartImportHandler() {
    this(System.getenv());
  }

  private StartImportHandler(Map<String, String> environment) {
    this(DynamoDb.in(environment).imports(), S3RosterFiles.in(environment), Settings.ofProcess());
  }

  StartImportHandler(Imports imports, RosterFiles files, Settings settings) {
    this.start = new StartImport(imports);
    this.files = files;
    this.endpoint =
        Endpoint.of(settings, Operation.of("POST /admin/imports", this::answer, Scope.IMPORT));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    Declared declared = request.body(StartImportHandler::declared);
    RequestKey key = request.key();
    // A signed address is never stored: only the moment it was signed at is.
    var signedAt = new Receipt(Long.toString(request.wallClock().getEpochSecond()));
    return request.answer(
        start.on(declared, key, request.time(), signedAt),
        receipt -> slot(ImportId.begunBy(key), declared, receipt));
  }

  private static Declared declared(Fields fields) {
    fields.required("contentType", Forms.oneOf(List.of(RosterFiles.CONTENT_TYPE)));
    return new Declared(
        fields.required("size", Forms.whole(1, RosterFiles.MAX_BYTES)),
        fields.required("sha256", Forms.base64(32)));
  }

  private Answer slot(ImportId id, Declared declared, Receipt receipt) {
    Instant signedAt = Instant.ofEpochSecond(Long.parseLong(receipt.text()));
    return Answer.created(
        new Members()
            .with("importId", id.value())
            .with("upload", FileView.slot(files.uploadOf(id, declared, signedAt))));
  }
}
