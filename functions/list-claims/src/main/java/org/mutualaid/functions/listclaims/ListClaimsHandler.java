package org.mutualaid.functions.listclaims;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.claim.ListClaims;
import org.mutualaid.claim.OwnClaims;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Query;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.SummaryView;

/** {@code GET /claims}: the claims of the caller's own, newest first. */
public final class ListClaimsHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ListClaims list;

  /** Lambda calls this one, once, before the first request. */
  public ListClaimsHandler() {
    this(DynamoDb.in(System.getenv()).ownClaims(), Settings.ofProcess());
  }

  ListClaimsHandler(OwnClaims claims, Settings settings) {
    this.list = new ListClaims(claims);
    this.endpoint = Endpoint.of(settings, Operation.of("GET /claims", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    Query query = request.query(Query::of);
    return switch (list.on(request.caller(), query.limit(), query.from())) {
      case ListClaims.Answer.Listed(var page) ->
          Answer.ok(new SummaryView(request.words()).of(page));
      case ListClaims.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }
}
