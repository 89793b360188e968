package org.mutualaid.functions.reviewclaim;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
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
import org.mutualaid.review.ReviewClaim;

/** {@code POST /admin/claims/{claimId}/actions}: what a reviewer does with a claim. */
public final class ReviewClaimHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ReviewClaim review;
  private final ReviewForm form;

  /** Lambda calls this one, once, before the first request. */
  public ReviewClaimHandler() {
    this(System.getenv());
  }

  private ReviewClaimHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).claims(KmsVault.in(environment)),
        CompiledPlanBook.load(),
        Settings.ofProcess());
  }

  ReviewClaimHandler(Claims claims, PlanBook book, Settings settings) {
    this.review = new ReviewClaim(claims, book);
    this.form = new ReviewForm(book);
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("POST /admin/claims/{claimId}/actions", this::answer, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    ReviewForm.Step step = request.body(form::step);
    return request.answer(
        review.on(
            request.claimId(),
            step.action(),
            step.version(),
            request.key(),
            request.time(),
            (claim, possible) ->
                Answer.receipt(200, ActionView.forReview(claim, possible, request.words()))));
  }
}
