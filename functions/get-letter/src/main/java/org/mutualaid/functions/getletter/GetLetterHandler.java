package org.mutualaid.functions.getletter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Looks;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.view.FileView;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.letter.Letters;
import org.mutualaid.letter.OpenLetter;
import org.mutualaid.letter.OpenLetter.Wanted;
import org.mutualaid.letters.PdfPress;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.privacy.Vault;
import org.mutualaid.review.ViewClaim;
import org.mutualaid.review.ViewClaim.View;
import org.mutualaid.s3.S3Letters;

/**
 * {@code GET /claims/{claimId}/letter}: a short-lived link to the letter that tells of a decision,
 * for the member and for staff who may see the claim. The first who asks has it made.
 */
public final class GetLetterHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ViewClaim claims;
  private final OpenLetter open;

  /** Lambda calls this one, once, before the first request. */
  public GetLetterHandler() {
    this(System.getenv(), KmsVault.in(System.getenv()));
  }

  private GetLetterHandler(Map<String, String> environment, Vault vault) {
    this(DynamoDb.in(environment), environment, vault);
  }

  private GetLetterHandler(DynamoDb tables, Map<String, String> environment, Vault vault) {
    this(
        tables.claims(vault),
        CompiledPlanBook.load(),
        vault,
        S3Letters.in(environment),
        tables.looks(),
        Settings.ofProcess());
  }

  GetLetterHandler(
      Claims claims, PlanBook book, Vault vault, Letters letters, Looks looks, Settings settings) {
    this.claims = new ViewClaim(claims, book, looks);
    this.open = new OpenLetter(letters, new PdfPress(book, vault), looks);
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("GET /claims/{claimId}/letter", this::answer, Scope.FILE, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    Wanted wanted = request.query(fields -> wanted(fields, request));
    return switch (view(request)) {
      case View.Shown shown -> opened(shown, wanted, request);
      case View.Refused refused -> request.refused(refused.refusal());
    };
  }

  /** In the language that is asked for, or else that of the answer. */
  private static Wanted wanted(Fields fields, Request request) {
    var tags = Stream.of(Language.values()).map(Language::tag).toList();
    return new Wanted(
        fields.optional("version", Forms.inQuery(Forms.VERSION)),
        fields
            .optional("language", Forms.oneOf(tags))
            .orElseGet(() -> request.words().language().tag()));
  }

  /** A token for filing alone opens one's own letters, whatever post its holder has. */
  private View view(Request request) throws Refused {
    return request.may(Scope.REVIEW)
        ? claims.either(request.claimId(), request.caller(), request.time())
        : claims.own(request.claimId(), request.caller(), request.time());
  }

  private Answer opened(View.Shown shown, Wanted wanted, Request request) throws Refused {
    return switch (open.on(
        shown.claim(), wanted, shown.viewer(), request.time(), request.wallClock())) {
      case OpenLetter.Answer.Linked linked -> Answer.ok(FileView.letter(linked));
      case OpenLetter.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }
}
