package org.mutualaid.functions.reviewclaims;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.ActionView;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ReviewClaims;

/** {@code POST /admin/claims/actions}: the same action on several claims, each for itself. */
public final class ReviewClaimsHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ReviewClaims review;

  /** Lambda calls this one, once, before the first request. */
  public ReviewClaimsHandler() {
    this(System.getenv());
  }

  private ReviewClaimsHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).claims(KmsVault.in(environment)),
        CompiledPlanBook.load(),
        Settings.ofProcess());
  }

  ReviewClaimsHandler(Claims claims, PlanBook book, Settings settings) {
    this.review = new ReviewClaims(claims, book);
    this.endpoint =
        Endpoint.of(
            settings, Operation.of("POST /admin/claims/actions", this::answer, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    ManyForm form = request.body(ManyForm::of);
    List<ReviewClaims.Ended> ended =
        review.on(
            form.claims(),
            form.action(),
            request.key(),
            request.time(),
            (claim, possible) ->
                Answer.receipt(200, ActionView.forReview(claim, possible, request.words())));
    return Answer.ok(new Members().with("items", items(ended, request)));
  }

  private static Json items(List<ReviewClaims.Ended> ended, Request request) {
    List<Json> items = new ArrayList<>();
    for (ReviewClaims.Ended one : ended) {
      Members item = new Members().with("claimId", one.claim().value());
      items.add(item.withAll(request.answer(one.outcome()).asOneOfMany()));
    }
    return new Json.Items(items);
  }
}
