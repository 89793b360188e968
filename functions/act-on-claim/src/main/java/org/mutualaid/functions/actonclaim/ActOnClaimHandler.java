package org.mutualaid.functions.actonclaim;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.Claims;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.ActionView;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/** {@code POST /claims/{claimId}/actions}: what a member does with a claim of their own. */
public final class ActOnClaimHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ActOnClaim act;

  /** Lambda calls this one, once, before the first request. */
  public ActOnClaimHandler() {
    this(System.getenv());
  }

  private ActOnClaimHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).claims(KmsVault.in(environment)),
        CompiledPlanBook.load(),
        Settings.ofProcess());
  }

  ActOnClaimHandler(Claims claims, PlanBook book, Settings settings) {
    this.act = new ActOnClaim(claims, book);
    this.endpoint =
        Endpoint.of(
            settings, Operation.of("POST /claims/{claimId}/actions", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    MemberStep step = request.body(MemberStep::of);
    return request.answer(
        act.on(
            request.claimId(),
            step.action(),
            step.version(),
            request.key(),
            request.time(),
            (claim, possible) ->
                Answer.receipt(200, ActionView.of(claim, possible, request.words()))));
  }
}
