package org.mutualaid.functions.getimport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.claim.Refusal;
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
import org.mutualaid.lambda.view.ImportView;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.ViewImport;

/** {@code GET /admin/imports/{importId}}: how far it is, and what was wrong in it. */
public final class GetImportHandler implements RequestStreamHandler {
  private static final int CURSOR_DIGITS = 6;

  private final Endpoint endpoint;
  private final ViewImport view;

  /** Lambda calls this one, once, before the first request. */
  public GetImportHandler() {
    this(DynamoDb.in(System.getenv()).imports(), Settings.ofProcess());
  }

  GetImportHandler(Imports imports, Settings settings) {
    this.view = new ViewImport(imports);
    this.endpoint =
        Endpoint.of(
            settings, Operation.of("GET /admin/imports/{importId}", this::answer, Scope.IMPORT));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    int from = place(request.query(GetImportHandler::cursor));
    var words = new ImportView(request.words());
    return view.on(request.importId(), request.caller(), from)
        .map(seen -> Answer.ok(words.whole(seen.one(), seen.remarks())))
        .orElseGet(() -> request.refused(new Refusal.NoSuchImport()));
  }

  private static String cursor(Fields fields) {
    return fields.optional("cursor", Forms.text(1, 2_000)).orElse("0");
  }

  private static int place(String cursor) throws Refused {
    boolean isPlace =
        cursor.length() <= CURSOR_DIGITS && cursor.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isPlace) {
      throw Refused.with(new Refusal.BadCursor());
    }
    return Integer.parseInt(cursor);
  }
}
