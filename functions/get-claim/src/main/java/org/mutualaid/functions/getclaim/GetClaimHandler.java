package org.mutualaid.functions.getclaim;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.SeeLooks;
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
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.ClaimView;
import org.mutualaid.lambda.view.EvidenceView;
import org.mutualaid.lambda.view.HotlineView;
import org.mutualaid.lambda.view.LooksView;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.privacy.Vault;
import org.mutualaid.review.SeeEvidence;
import org.mutualaid.review.ViewClaim;
import org.mutualaid.review.ViewClaim.View;

/**
 * {@code GET /claims/{claimId}} and {@code GET /admin/claims/{claimId}}: one claim, as its member
 * sees it or as staff do; {@code GET /claims/{claimId}/access-log}: who of the staff opened it;
 * {@code GET /admin/claims/{claimId}/evidence}: all that is recorded of it.
 */
public final class GetClaimHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ViewClaim claims;
  private final SeeLooks looks;
  private final SeeEvidence evidence;
  private final PlanBook book;
  private final Vault vault;

  /** Lambda calls this one, once, before the first request. */
  public GetClaimHandler() {
    this(System.getenv(), KmsVault.in(System.getenv()));
  }

  private GetClaimHandler(Map<String, String> environment, Vault vault) {
    this(DynamoDb.in(environment), vault);
  }

  private GetClaimHandler(DynamoDb tables, Vault vault) {
    this(
        tables.claims(vault), tables.looks(), CompiledPlanBook.load(), vault, Settings.ofProcess());
  }

  GetClaimHandler(Claims claims, Looks looks, PlanBook book, Vault vault, Settings settings) {
    this.claims = new ViewClaim(claims, book, looks);
    this.looks = new SeeLooks(claims, looks);
    this.evidence = new SeeEvidence(claims, looks);
    this.book = book;
    this.vault = vault;
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("GET /claims/{claimId}", this::own, Scope.FILE),
            Operation.of("GET /claims/{claimId}/access-log", this::accessLog, Scope.FILE),
            Operation.of("GET /admin/claims/{claimId}", this::forReview, Scope.REVIEW),
            Operation.of("GET /admin/claims/{claimId}/evidence", this::evidence, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer own(Request request) throws Refused {
    var view = new ClaimView(request.words(), book);
    return switch (claims.own(request.claimId(), request.caller(), request.time())) {
      case View.Shown shown -> Answer.ok(view.of(shown.claim(), shown.possible()));
      case View.Refused refused -> request.refused(refused.refusal());
    };
  }

  private Answer accessLog(Request request) throws Refused {
    return switch (looks.on(request.claimId(), request.caller())) {
      case SeeLooks.Answer.Seen(Claim claim, var seen) ->
          Answer.ok(new LooksView(request.words()).of(claim, seen));
      case SeeLooks.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }

  private Answer forReview(Request request) throws Refused {
    return switch (claims.forReview(request.claimId(), request.caller(), request.time())) {
      case View.Shown shown -> Answer.ok(forStaff(shown, request));
      case View.Refused refused -> request.refused(refused.refusal());
    };
  }

  private Members forStaff(View.Shown shown, Request request) throws Refused {
    Claim claim = shown.claim();
    LocalDate today = CityTime.dateOf(request.time());
    if (shown.viewer().as() == Role.HOTLINE) {
      Optional<PersonalDetails> toCall =
          claim.facts().beneficiary().map(Beneficiary::payee).or(() -> member(claim));
      return new HotlineView(request.words(), book).of(claim, shown.possible(), toCall, today);
    }
    return new ClaimView(request.words(), book)
        .forReview(claim, shown.possible(), member(claim), today);
  }

  private Answer evidence(Request request) throws Refused {
    return switch (evidence.on(request.claimId(), request.caller(), request.time())) {
      case SeeEvidence.Answer.Seen(Claim claim, var before, var seen) ->
          Answer.ok(
              new EvidenceView(request.words(), book)
                  .of(claim, before, seen, member(claim), CityTime.dateOf(request.time())));
      case SeeEvidence.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }

  private Optional<PersonalDetails> member(Claim claim) {
    return claim.facts().claimant().map(details -> details.open(claim.insured(), vault));
  }
}
