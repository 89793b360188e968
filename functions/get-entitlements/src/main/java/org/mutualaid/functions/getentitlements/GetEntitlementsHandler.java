package org.mutualaid.functions.getentitlements;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.mutualaid.claim.Refusal;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.entitlement.SeeEntitlements;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.EntitlementsView;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/** {@code GET /me/entitlements}: what the caller has from each plan, used, reserved and left. */
public final class GetEntitlementsHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final SeeEntitlements see;
  private final PlanBook book;

  /** Lambda calls this one, once, before the first request. */
  public GetEntitlementsHandler() {
    this(DynamoDb.in(System.getenv()).ledgers(), CompiledPlanBook.load(), Settings.ofProcess());
  }

  GetEntitlementsHandler(Ledgers ledgers, PlanBook book, Settings settings) {
    this.see = new SeeEntitlements(ledgers, book);
    this.book = book;
    this.endpoint =
        Endpoint.of(settings, Operation.of("GET /me/entitlements", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    LocalDate today = CityTime.dateOf(request.time());
    return switch (see.on(request.caller(), today)) {
      case SeeEntitlements.Answer.Seen(var entitlements) ->
          Answer.ok(new EntitlementsView(request.words(), book).of(entitlements, today));
      case SeeEntitlements.Answer.NotOnTheRoster() -> request.refused(new Refusal.NotOnTheRoster());
    };
  }
}
