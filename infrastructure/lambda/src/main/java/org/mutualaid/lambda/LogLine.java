package org.mutualaid.lambda;

import org.mutualaid.lambda.events.Cause;
import org.mutualaid.lambda.json.Members;

/**
 * The one line that a request leaves in the log. It can only hold what is named here: never a body,
 * a name, a token, or the message of an exception, which may quote any of them.
 */
final class LogLine {
  private final Members line = new Members();

  LogLine(String function) {
    line.with("function", function);
  }

  void request(String requestId) {
    line.with("requestId", requestId);
  }

  /** Only a route of ours is told: another one is whatever somebody typed. */
  void route(Operation operation) {
    line.with("route", operation.route());
  }

  void cause(Throwable thrown) {
    Cause.addTo(line, thrown);
  }

  void write(Answer answer, long millis) {
    line.with("status", answer.status());
    line.with("problem", answer.problem());
    line.with("millis", millis);
    // Lambda takes each line of standard output as one log event.
    System.out.println(line.text());
  }
}
