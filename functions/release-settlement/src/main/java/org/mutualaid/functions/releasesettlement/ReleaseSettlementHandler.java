package org.mutualaid.functions.releasesettlement;

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
import org.mutualaid.lambda.view.BatchView;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.ReleaseBatch;
import org.mutualaid.settlement.Settlements;

/** {@code POST /admin/settlements/{quarter}/actions}: the city releases what was settled. */
public final class ReleaseSettlementHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ReleaseBatch release;

  /** Lambda calls this one, once, before the first request. */
  public ReleaseSettlementHandler() {
    this(DynamoDb.in(System.getenv()), Settings.ofProcess());
  }

  private ReleaseSettlementHandler(DynamoDb tables, Settings settings) {
    this(tables.batches(), tables.settlements(), settings);
  }

  ReleaseSettlementHandler(Batches batches, Settlements settlements, Settings settings) {
    this.release = new ReleaseBatch(batches, settlements);
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("POST /admin/settlements/{quarter}/actions", this::answer, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    long version = request.body(ReleaseSettlementHandler::version);
    var view = new BatchView(request.words());
    return request.answer(
        release.on(
            request.quarter(),
            version,
            request.key(),
            after -> Answer.receipt(200, view.of(after, false))));
  }

  private static long version(Fields fields) {
    fields.required("action", Forms.oneOf(List.of("Release")));
    return fields.required("version", Forms.VERSION);
  }
}
