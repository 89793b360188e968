package org.mutualaid.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;

/**
 * The one way of a request through a function: read, checked, given to the operation of its route,
 * answered, and noted in the log by one line that has nothing of its content.
 */
public final class Endpoint {
  /** What callers are asked to wait when a dependency is down, in seconds. */
  private static final String RETRY_AFTER_SECONDS = "2";

  private final Settings settings;
  private final List<Operation> operations;

  private Endpoint(Settings settings, List<Operation> operations) {
    this.settings = settings;
    this.operations = operations;
  }

  /** The operations of a function. */
  public static Endpoint of(Settings settings, Operation... operations) {
    return new Endpoint(settings, List.of(operations));
  }

  /** Answers one request; whatever happens, there is an answer. */
  public void handle(InputStream in, OutputStream out, Context context) throws IOException {
    Instant began = settings.wall().instant();
    var log = new LogLine(context.getFunctionName());
    Envelope envelope = envelope(in);
    log.request(envelope.requestId());
    Words words = Words.of(Language.of(envelope.header("accept-language")));
    Answer answer = answer(envelope, words, log);
    log.write(answer, settings.wall().instant().toEpochMilli() - began.toEpochMilli());
    out.write(answer.toGateway(words, settings.webOrigin()).getBytes(StandardCharsets.UTF_8));
  }

  private static Envelope envelope(InputStream in) {
    try {
      return Envelope.of(JsonReader.read(in).value());
    } catch (IOException e) {
      return Envelope.NONE;
    }
  }

  private Answer answer(Envelope envelope, Words words, LogLine log) {
    try {
      return answered(envelope, log);
    } catch (Refused e) {
      return Answer.of(e.in(words));
    } catch (Unavailable e) {
      log.cause(e);
      return failed(Slug.UNAVAILABLE, envelope, words).with("Retry-After", RETRY_AFTER_SECONDS);
    } catch (RuntimeException e) {
      log.cause(e);
      return failed(Slug.INTERNAL, envelope, words);
    }
  }

  /** What is our fault carries the request id, under which the log says more. */
  private static Answer failed(Slug slug, Envelope envelope, Words words) {
    var id = new Members().with("instance", envelope.requestId());
    return Answer.of(Problem.of(slug, words, id));
  }

  private Answer answered(Envelope envelope, LogLine log) throws Refused {
    Operation operation = operation(envelope);
    log.route(operation);
    Token token = Token.of(envelope, settings.wall().instant());
    if (Collections.disjoint(token.scopes(), operation.scopes())) {
      throw Refused.with(Slug.MISSING_SCOPE);
    }
    return operation.answering().to(request(operation, envelope, token));
  }

  private Request request(Operation operation, Envelope envelope, Token token) throws Refused {
    if (!operation.hasBody()) {
      return new Request(envelope, token, Body.EMPTY, settings.wall().instant());
    }
    var request = new Request(envelope, token, Body.of(envelope), settings.wall().instant());
    if (operation.storing()) {
      // Asked for here, so that what could not be repeated safely is never begun.
      var _ = request.key();
    }
    return request;
  }

  private Operation operation(Envelope envelope) throws Refused {
    return operations.stream()
        .filter(operation -> operation.route().equals(envelope.route()))
        .findFirst()
        .orElseThrow(() -> Refused.with(Slug.NO_SUCH_ROUTE));
  }
}
