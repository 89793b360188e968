package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.json.Json;

/**
 * Stands before {@code sam local start-api}, which runs the routes, the authorizer and the
 * functions, and adds what that leaves out of the template: the mock operations and the gateway
 * responses.
 */
public final class SamLocal implements HttpHandler {
  /** What SAM local answers by itself, in the words of its own. */
  private static final Map<String, Refusal> ITS_OWN_WORDS =
      Map.of(
          "Unauthorized", Refusal.UNAUTHORIZED,
          "User is not authorized to access this resource", Refusal.ACCESS_DENIED,
          "Missing Authentication Token", Refusal.MISSING_AUTHENTICATION_TOKEN,
          "Internal server error", Refusal.FUNCTION_FAILED);

  /** Of the connection and not of the request, or set anew for the next connection. */
  private static final Set<String> NOT_HANDED_ON =
      Set.of("connection", "content-length", "date", "expect", "host", "server", "upgrade");

  private static final Duration LONGEST_INVOCATION = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Stage stage;
  private final BusinessClock clock;
  private final URI behind;

  /**
   * Forwards to a SAM local that may not have started yet.
   *
   * @param behind where it listens
   */
  public SamLocal(Stage stage, BusinessClock clock, URI behind) {
    this.stage = stage;
    this.clock = clock;
    this.behind = behind;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var request = RestRequest.of(exchange, clock.now(), body);
    mocked(request).orElseGet(() -> forwarded(request, exchange, body)).send(exchange);
  }

  private Optional<Answer> mocked(RestRequest request) {
    return stage
        .routes()
        .find(request.method(), request.path())
        .filter(found -> found.route().integration() instanceof Integration.Mock)
        .map(found -> (Integration.Mock) found.route().integration())
        .map(
            mock ->
                Answer.of(
                    mock.status(), mock.headers(), Quoted.filled(mock.body(), about(request))));
  }

  private Answer forwarded(RestRequest request, HttpExchange exchange, byte[] body) {
    try {
      return answered(request, http.send(copy(exchange, body), BodyHandlers.ofString()));
    } catch (IOException e) {
      // It has not started yet, or takes too long: either way the caller may ask again.
      return refuse(request, Refusal.INTEGRATION_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refuse(request, Refusal.INTEGRATION_TIMEOUT);
    }
  }

  private HttpRequest copy(HttpExchange exchange, byte[] body) {
    URI asked = exchange.getRequestURI();
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    var copy =
        HttpRequest.newBuilder(behind.resolve(asked.getRawPath() + query))
            .timeout(LONGEST_INVOCATION)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> handOn(name, values, value -> copy.header(name, value)));
    return copy.build();
  }

  private static void handOn(
      String name, List<String> values, java.util.function.Consumer<String> to) {
    if (!NOT_HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(to);
    }
  }

  private Answer answered(RestRequest request, HttpResponse<String> response) {
    return itsOwn(response)
        .map(refusal -> refuse(request, refusal))
        .orElseGet(() -> handedBack(response));
  }

  private static Optional<Refusal> itsOwn(HttpResponse<String> response) {
    boolean plain =
        response.headers().firstValue("Content-Type").orElse("").equals("application/json");
    return response.statusCode() < 400 || !plain
        ? Optional.empty()
        : message(response.body()).map(ITS_OWN_WORDS::get);
  }

  private static Optional<String> message(String body) {
    try {
      JsonNode said = Json.parse(body);
      return Optional.of(said.path("message").asText()).filter(m -> said.size() == 1);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Answer handedBack(HttpResponse<String> response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> handOn(name, values, value -> headers.put(name, values)));
    return new Answer(response.statusCode(), headers, response.body(), false);
  }

  private Answer refuse(RestRequest request, Refusal refusal) {
    return stage.responses().answer(refusal, about(request));
  }

  private static Map<String, String> about(RestRequest request) {
    return Map.of(
        "requestId", request.id(), "httpMethod", request.method(), "path", request.path());
  }
}
