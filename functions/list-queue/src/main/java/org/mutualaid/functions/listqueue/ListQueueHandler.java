package org.mutualaid.functions.listqueue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.view.SummaryView;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ListQueue;
import org.mutualaid.review.Queues;

/** {@code GET /admin/queue}: the work that lies at one desk, most urgent first. */
public final class ListQueueHandler implements RequestStreamHandler {
  private final Endpoint endpoint;
  private final ListQueue queue;

  /** Lambda calls this one, once, before the first request. */
  public ListQueueHandler() {
    this(DynamoDb.in(System.getenv()).queues(), CompiledPlanBook.load(), Settings.ofProcess());
  }

  ListQueueHandler(Queues queues, PlanBook book, Settings settings) {
    this.queue = new ListQueue(queues, book);
    this.endpoint =
        Endpoint.of(settings, Operation.of("GET /admin/queue", this::answer, Scope.REVIEW));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    ListQueue.Query query = request.query(DeskQuery::of);
    var view = new SummaryView(request.words());
    return switch (queue.on(request.caller(), query, request.time())) {
      case ListQueue.Answer.Listed(var page) ->
          Answer.ok(view.queue(page, request.caller(), request.time()));
      case ListQueue.Answer.Refused(var refusal) -> request.refused(refusal);
    };
  }
}
