package org.mutualaid.functions.changedraft;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.mutualaid.claim.ChangeDraft;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.ToldAnew;
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
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.told.EventForm;
import org.mutualaid.lambda.told.NarrativeForm;
import org.mutualaid.lambda.view.ClaimView;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/**
 * {@code PUT /claims/{claimId}/event}: the facts of the event of a draft, or of a claim that waits
 * for papers, as they are to stand now.
 */
public final class ChangeDraftHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ChangeDraft change;
  private final PlanBook book;

  /** Lambda calls this one, once, before the first request. */
  public ChangeDraftHandler() {
    this(System.getenv());
  }

  private ChangeDraftHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).claims(KmsVault.in(environment)),
        CompiledPlanBook.load(),
        Settings.ofProcess());
  }

  ChangeDraftHandler(Claims claims, PlanBook book, Settings settings) {
    this.change = new ChangeDraft(claims, book);
    this.book = book;
    this.endpoint =
        Endpoint.of(
            settings, Operation.of("PUT /claims/{claimId}/event", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    LocalDate today = CityTime.dateOf(request.time());
    var view = new ClaimView(request.words(), book);
    return request.answer(
        change.on(
            request.claimId(),
            request.body(fields -> telling(fields, today)),
            request.key(),
            request.time(),
            (claim, possible) -> Answer.receipt(200, view.of(claim, possible))));
  }

  private ToldAnew telling(Fields fields, LocalDate today) {
    return new ToldAnew(
        EventForm.possible(fields, book, today),
        NarrativeForm.narrative(fields),
        fields.required("version", Forms.VERSION));
  }
}
