package org.mutualaid.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.mutualaid.local.template.FunctionSpec;

/** The processes of one function: started when needed, used again, at most so many at once. */
final class FunctionPool {
  private final FunctionSpec spec;
  private final RuntimeClient client;
  private final FunctionCode code;
  private final Semaphore places;
  private final Deque<FunctionProcess> idle = new ConcurrentLinkedDeque<>();

  FunctionPool(FunctionSpec spec, FunctionCode code, RuntimeClient client, int atOnce) {
    this.spec = spec;
    this.code = code;
    this.client = client;
    this.places = new Semaphore(atOnce, true);
  }

  /** Events wait here for a free place, as they would at a reserved concurrency. */
  Outcome invoke(JsonNode event) {
    return inAPlace(process -> process.invoke(event, spec.timeout()));
  }

  /** Starts a process ahead of the first event. */
  Outcome warm() {
    return inAPlace(FunctionProcess::awaitReady);
  }

  private Outcome inAPlace(Use use) {
    places.acquireUninterruptibly();
    try {
      FunctionProcess process = aliveOrNew();
      Outcome ready = process.awaitReady();
      Outcome outcome = ready.returned() ? use.of(process) : ready;
      keepOrEnd(process, ready);
      return outcome;
    } finally {
      places.release();
    }
  }

  private FunctionProcess aliveOrNew() {
    for (FunctionProcess kept = idle.poll(); kept != null; kept = idle.poll()) {
      if (kept.isAlive()) {
        return kept;
      }
    }
    return client.start(spec, code);
  }

  private void keepOrEnd(FunctionProcess process, Outcome ready) {
    if (ready.returned() && process.isAlive()) {
      idle.push(process);
    } else {
      client.end(process);
    }
  }

  private interface Use {
    Outcome of(FunctionProcess process);
  }
}
