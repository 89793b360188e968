package org.mutualaid.lambda;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.claim.Receipt;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/**
 * An answer as the gateway passes it on.
 *
 * @param headers besides those that every answer has
 * @param problem the slug, for the log, or nothing
 */
public record Answer(int status, String body, Map<String, String> headers, String problem) {
  /** Everything is as it should be. */
  public static Answer ok(Json body) {
    return new Answer(200, body.text(), Map.of(), "");
  }

  /** Something new was made, whose answer is not remembered as it is. */
  public static Answer created(Json body) {
    return new Answer(201, body.text(), Map.of(), "");
  }

  /** What a receipt remembers: the status and the body, as first given. */
  public static Receipt receipt(int status, Json body) {
    return new Receipt(status + " " + body.text());
  }

  /** The answer as one of several: its status, and what it is about as it would be alone. */
  public Members asOneOfMany() {
    return new Members()
        .with("status", status)
        .with(problem.isEmpty() ? "claim" : "problem", JsonReader.ofOurOwn(body));
  }

  static Answer of(Receipt receipt) {
    String text = receipt.text();
    int space = text.indexOf(' ');
    int status = Integer.parseInt(text, 0, space, 10);
    return new Answer(status, text.substring(space + 1), Map.of(), "");
  }

  static Answer of(Problem problem) {
    return new Answer(
        problem.slug().status(), problem.json().text(), Map.of(), problem.slug().text());
  }

  /** The answer with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, body, more, problem);
  }

  /** The answer said to be a repetition, if it is one. */
  public Answer replayed(boolean isReplay) {
    return isReplay ? with("Idempotency-Replayed", "true") : this;
  }

  /** The form in which Lambda gives it to the gateway. */
  String toGateway(Words words, String webOrigin) {
    String type = problem.isEmpty() ? "application/json;charset=utf-8" : "application/problem+json";
    var all =
        new Members()
            .with("Content-Type", type)
            .with("Content-Language", words.language().tag())
            .with("Cache-Control", "no-store")
            .with("X-Content-Type-Options", "nosniff");
    headers.forEach(all::with);
    if (!webOrigin.isEmpty()) {
      all.with("Access-Control-Allow-Origin", webOrigin)
          .with("Access-Control-Expose-Headers", "Idempotency-Replayed,Retry-After")
          .with("Vary", "Origin");
    }
    return new Members()
        .with("statusCode", status)
        .with("headers", all)
        .with("body", body)
        .with("isBase64Encoded", false)
        .text();
  }
}
