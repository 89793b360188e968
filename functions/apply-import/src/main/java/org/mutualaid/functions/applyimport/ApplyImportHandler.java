package org.mutualaid.functions.applyimport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
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
import org.mutualaid.roster.ApplyImport;
import org.mutualaid.roster.Imports;

/** {@code POST /admin/imports/{importId}/actions}: what an office does with its roster. */
public final class ApplyImportHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ApplyImport apply;

  /** Lambda calls this one, once, before the first request. */
  public ApplyImportHandler() {
    this(DynamoDb.in(System.getenv()).imports(), Settings.ofProcess());
  }

  ApplyImportHandler(Imports imports, Settings settings) {
    this.apply = new ApplyImport(imports);
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("POST /admin/imports/{importId}/actions", this::answer, Scope.IMPORT));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    long version = request.body(ApplyImportHandler::version);
    var view = new ImportView(request.words());
    return request.answer(
        apply.on(
            request.importId(),
            version,
            request.key(),
            after -> Answer.receipt(200, view.state(after))));
  }

  private static long version(Fields fields) {
    fields.required("action", Forms.oneOf(List.of("Apply")));
    return fields.required("version", Forms.VERSION);
  }
}
