package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.lambda.Outcome;

/** The REST API of the template: each request finds its route, passes or not, and is answered. */
public final class Gateway implements Endpoint {
  private static final int LARGEST_BODY = 10 * 1024 * 1024;
  private final Stage stage;
  private final Invoker functions;
  private final BusinessClock clock;

  /** A gateway for the API of the template. */
  public Gateway(Stage stage, Invoker functions, BusinessClock clock) {
    this.stage = stage;
    this.functions = functions;
    this.clock = clock;
  }

  @Override
  public Reply answer(Request asked) throws IOException {
    InputStream sent = Request.asInputStream(asked);
    byte[] body = sent.readNBytes(LARGEST_BODY + 1);
    // A caller who is still sending would not hear the answer.
    sent.transferTo(OutputStream.nullOutputStream());
    var request = RestRequest.of(asked, clock.now(), body);
    Reply reply =
        body.length > LARGEST_BODY
            ? refuse(request, "", Refusal.REQUEST_TOO_LARGE)
            : answer(request);
    return reply.with("x-amzn-RequestId", request.id());
  }

  @Override
  public Reply unreadable() {
    return refuse(Refusal.BAD_REQUEST_PARAMETERS);
  }

  /** Refuses what has come to no route. */
  Reply refuse(Refusal refusal) {
    String id = UUID.randomUUID().toString();
    return stage.responses().answer(refusal, Map.of("requestId", id)).with("x-amzn-RequestId", id);
  }

  private Reply answer(RestRequest request) {
    Optional<Routes.Found> found = stage.routes().find(request.method(), request.path());
    if (found.isEmpty()) {
      return refuse(request, "", Refusal.MISSING_AUTHENTICATION_TOKEN);
    }
    Route route = found.get().route();
    if (!stage.throttles().admit(route)) {
      return refuse(request, route.resource(), Refusal.THROTTLED);
    }
    var event = new ProxyEvent(request, found.get(), stage.name());
    return switch (authorized(request, route, event)) {
      case Authorizer.Decision.Denied(Refusal why) -> refuse(request, route.resource(), why);
      case Authorizer.Decision.Allowed(JsonNode context) ->
          integrate(request, route, event, context);
    };
  }

  private Authorizer.Decision authorized(RestRequest request, Route route, ProxyEvent event) {
    Optional<Authorizer> authorizer = stage.authorizer().filter(a -> !route.open());
    return authorizer
        .map(a -> a.ask(request, event))
        .orElseGet(() -> new Authorizer.Decision.Allowed(Json.object()));
  }

  private Reply integrate(RestRequest request, Route route, ProxyEvent event, JsonNode context) {
    return switch (route.integration()) {
      case Integration.Mock(int status, var headers, String body) ->
          mock(status, headers, Quoted.filled(body, about(request, route.resource())));
      case Integration.Calls(String function) ->
          returned(request, route, functions.invoke(function, event.forFunction(context)));
    };
  }

  private static Reply mock(int status, Map<String, String> headers, String body) {
    Reply reply = Reply.of(status, "application/json", body);
    headers.forEach(reply::with);
    return reply;
  }

  private Reply returned(RestRequest request, Route route, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Returned(JsonNode payload) ->
          Answer.of(payload)
              .orElseGet(() -> refuse(request, route.resource(), Refusal.FUNCTION_FAILED));
      case Outcome.TimedOut _ -> refuse(request, route.resource(), Refusal.INTEGRATION_TIMEOUT);
      case Outcome.Failed _, Outcome.Crashed _ ->
          refuse(request, route.resource(), Refusal.FUNCTION_FAILED);
    };
  }

  private Reply refuse(RestRequest request, String resource, Refusal refusal) {
    return stage.responses().answer(refusal, about(request, resource));
  }

  private Map<String, String> about(RestRequest request, String resource) {
    return Map.of(
        "requestId", request.id(),
        "extendedRequestId", request.id(),
        "httpMethod", request.method(),
        "path", request.path(),
        "resourcePath", resource,
        "stage", stage.name());
  }
}
