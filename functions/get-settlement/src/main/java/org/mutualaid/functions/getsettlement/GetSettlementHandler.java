package org.mutualaid.functions.getsettlement;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.BatchView;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.ViewBatch;

/** {@code GET /admin/settlements/{quarter}}: what it comes to, and how far its release is. */
public final class GetSettlementHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ViewBatch view;

  /** Lambda calls this one, once, before the first request. */
  public GetSettlementHandler() {
    this(DynamoDb.in(System.getenv()).batches(), Settings.ofProcess());
  }

  GetSettlementHandler(Batches batches, Settings settings) {
    this.view = new ViewBatch(batches);
    this.endpoint =
        Endpoint.of(
            settings, Operation.of("GET /admin/settlements/{quarter}", this::answer, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    return switch (view.on(request.quarter(), request.caller())) {
      case ViewBatch.Answer.Seen(var kept, var mayRelease) ->
          Answer.ok(new BatchView(request.words()).of(kept, mayRelease));
      case ViewBatch.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }
}
