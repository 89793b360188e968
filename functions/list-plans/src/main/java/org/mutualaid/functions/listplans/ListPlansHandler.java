package org.mutualaid.functions.listplans;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.benefit.Plan;
import org.mutualaid.claim.Refusal;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/** {@code GET /plans} and {@code GET /plans/{planId}}: the rule books in force, as they read. */
public final class ListPlansHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final PlanBook book;

  /** Lambda calls this one, once, before the first request. */
  public ListPlansHandler() {
    this(CompiledPlanBook.load(), Settings.ofProcess());
  }

  ListPlansHandler(PlanBook book, Settings settings) {
    this.book = book;
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("GET /plans", this::all, Scope.FILE, Scope.REVIEW),
            Operation.of("GET /plans/{planId}", this::one, Scope.FILE, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer all(Request request) {
    return Answer.ok(new PlansView(request.words(), book).all());
  }

  private Answer one(Request request) {
    for (Plan plan : book.rules().plans()) {
      if (plan.code().equals(request.planId())) {
        return Answer.ok(new PlansView(request.words(), book).one(plan));
      }
    }
    return request.refused(new Refusal.NoSuchPlan());
  }
}
