package org.mutualaid.functions.adddocument;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.AddDocument.Declared;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
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
import org.mutualaid.s3.S3Papers;

/** {@code POST /claims/{claimId}/documents}: a slot to put one paper into. */
public final class AddDocumentHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final AddDocument add;
  private final Papers papers;

  /** Lambda calls this one, once, before the first request. */
  public AddDocumentHandler() {
    this(System.getenv());
  }

  private AddDocumentHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).claims(KmsVault.in(environment)),
        S3Papers.in(environment),
        Settings.ofProcess());
  }

  AddDocumentHandler(Claims claims, Papers papers, Settings settings) {
    this.add = new AddDocument(claims);
    this.papers = papers;
    this.endpoint =
        Endpoint.of(
            settings, Operation.of("POST /claims/{claimId}/documents", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    ClaimId claim = request.claimId();
    Declared declared = request.body(DocumentForm::declared);
    var slot = new SlotReceipt(claim, declared, request.key(), papers);
    return request.answer(
        add.on(
            claim,
            declared,
            request.key(),
            request.time(),
            (id, document) -> SlotReceipt.signedAt(request.wallClock())),
        slot::answer);
  }
}
