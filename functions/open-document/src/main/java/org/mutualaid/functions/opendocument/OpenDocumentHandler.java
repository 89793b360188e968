package org.mutualaid.functions.opendocument;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.OpenDocument;
import org.mutualaid.claim.Papers;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.FileView;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ViewClaim;
import org.mutualaid.review.ViewClaim.View;
import org.mutualaid.s3.S3Papers;

/**
 * {@code GET /claims/{claimId}/documents/{documentId}}: a short-lived link to a paper, for the
 * member and for staff whose desk is on the claim's way.
 */
public final class OpenDocumentHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ViewClaim claims;
  private final OpenDocument open;

  /** Lambda calls this one, once, before the first request. */
  public OpenDocumentHandler() {
    this(System.getenv());
  }

  private OpenDocumentHandler(Map<String, String> environment) {
    this(DynamoDb.in(environment), environment);
  }

  private OpenDocumentHandler(DynamoDb tables, Map<String, String> environment) {
    this(
        tables.claims(KmsVault.in(environment)),
        CompiledPlanBook.load(),
        S3Papers.in(environment),
        tables.looks(),
        Settings.ofProcess());
  }

  OpenDocumentHandler(Claims claims, PlanBook book, Papers papers, Looks looks, Settings settings) {
    this.claims = new ViewClaim(claims, book, looks);
    this.open = new OpenDocument(papers, looks);
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of(
                "GET /claims/{claimId}/documents/{documentId}",
                this::answer,
                Scope.FILE,
                Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    return switch (view(request)) {
      case View.Shown shown -> opened(shown, request);
      case View.Refused refused -> request.refused(refused.refusal());
    };
  }

  /** A token for filing alone opens one's own papers, whatever post its holder has. */
  private View view(Request request) throws Refused {
    return request.may(Scope.REVIEW)
        ? claims.either(request.claimId(), request.caller(), request.time())
        : claims.own(request.claimId(), request.caller(), request.time());
  }

  private Answer opened(View.Shown shown, Request request) throws Refused {
    return switch (open.on(
        shown.claim(), request.documentId(), shown.viewer(), request.time(), request.wallClock())) {
      case OpenDocument.Answer.Linked linked -> Answer.ok(FileView.link(linked));
      case OpenDocument.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }
}
