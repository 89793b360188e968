package org.mutualaid.local.async;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.BiFunction;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.template.FunctionSpec;

/** Invokes as Lambda does when nobody waits: again after a failure, then to the failures. */
public final class AsyncCalls {
  private final BiFunction<String, JsonNode, Outcome> functions;
  private final Failures failures;
  private final Backoff backoff;

  /** Calls through this. */
  public AsyncCalls(
      BiFunction<String, JsonNode, Outcome> functions, Failures failures, Backoff backoff) {
    this.functions = functions;
    this.failures = failures;
    this.backoff = backoff;
  }

  /** Returns once the function took the event, or it was given up and kept as the template says. */
  public void invoke(FunctionSpec spec, JsonNode event) throws IOException, InterruptedException {
    for (int failed = 0; failed <= spec.retries(); failed++) {
      if (failed > 0) {
        backoff.pause(failed);
      }
      Outcome outcome = functions.apply(spec.name(), event);
      if (Thread.interrupted()) {
        throw new InterruptedException("The cloud stops: what came of this is not to be believed.");
      }
      if (outcome.returned()) {
        return;
      }
    }
    var failure = Json.object().put("function", spec.name());
    failures.keep(spec.onFailure(), failure.set("requestPayload", event));
  }
}
