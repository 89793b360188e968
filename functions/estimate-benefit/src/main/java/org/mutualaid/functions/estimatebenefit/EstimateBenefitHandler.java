package org.mutualaid.functions.estimatebenefit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.claim.EstimateBenefit;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.EstimateView;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;

/** {@code POST /estimates}: would this be covered, and with how much? */
public final class EstimateBenefitHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final EstimateBenefit estimate;
  private final PlanBook book;

  /** Lambda calls this one, once, before the first request. */
  public EstimateBenefitHandler() {
    this(DynamoDb.in(System.getenv()).ledgers(), CompiledPlanBook.load(), Settings.ofProcess());
  }

  EstimateBenefitHandler(Ledgers ledgers, PlanBook book, Settings settings) {
    this.estimate = new EstimateBenefit(ledgers, book);
    this.book = book;
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("POST /estimates", this::answer, Scope.FILE, Scope.REVIEW)
                .thatStoresNothing());
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    // Whose cover it is decides who may ask, before anything else is looked at.
    request.require(request.bodyHas("cover") ? Scope.REVIEW : Scope.FILE);
    var form = new QuestionForm(book, CityTime.dateOf(request.time()));
    return switch (answer(request, request.body(form::question))) {
      case EstimateBenefit.Answer.Estimated(var estimated) ->
          Answer.ok(new EstimateView(request.words(), book).of(estimated));
      case EstimateBenefit.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }

  private EstimateBenefit.Answer answer(Request request, Question question) throws Refused {
    return question.stated().isPresent()
        ? estimate.whatIf(question.event(), question.stated().orElseThrow(), request.time())
        : estimate.own(question.event(), request.caller(), request.time());
  }
}
