package org.mutualaid.functions.startclaim;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.ClaimView;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/**
 * {@code POST /claims}: a member tells of an event, and gets a draft with its first estimate; or
 * somebody tells of a member's death, and gets a draft.
 */
public final class StartClaimHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final StartClaim start;
  private final PlanBook book;

  /** Lambda calls this one, once, before the first request. */
  public StartClaimHandler() {
    this(System.getenv());
  }

  private StartClaimHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).claims(KmsVault.in(environment)),
        CompiledPlanBook.load(),
        Settings.ofProcess());
  }

  StartClaimHandler(Claims claims, PlanBook book, Settings settings) {
    this.start = new StartClaim(claims, book);
    this.book = book;
    this.endpoint = Endpoint.of(settings, Operation.of("POST /claims", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    var form = new FilingForm(book, CityTime.dateOf(request.time()), request::personNumbered);
    var view = new ClaimView(request.words(), book);
    return request.answer(
        start.on(
            request.body(form::filing),
            request.key(),
            request.time(),
            (claim, possible) -> Answer.receipt(201, view.of(claim, possible))));
  }
}
