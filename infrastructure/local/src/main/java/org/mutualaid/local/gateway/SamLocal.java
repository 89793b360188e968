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
import java.util.UUID;
import org.mutualaid.local.json.Json;

/**
 * Stands before {@code sam local start-api}, which runs the routes of functions with their
 * authorizer and nothing else of the template: the other routes are the gateway's, and what SAM
 * local refuses by itself is worded as the template has it.
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
  private final Gateway gateway;
  private final URI behind;

  /**
   * Forwards to a SAM local that may not have started yet.
   *
   * @param behind where it listens
   */
  public SamLocal(Stage stage, Gateway gateway, URI behind) {
    this.stage = stage;
    this.gateway = gateway;
    this.behind = behind;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (callsFunction(exchange)) {
      forwarded(exchange).send(exchange);
    } else {
      gateway.handle(exchange);
    }
  }

  private boolean callsFunction(HttpExchange exchange) {
    return stage
        .routes()
        .find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath())
        .filter(found -> found.route().integration() instanceof Integration.Calls)
        .isPresent();
  }

  private Answer forwarded(HttpExchange exchange) throws IOException {
    HttpRequest request = copy(exchange, exchange.getRequestBody().readAllBytes());
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return itsOwn(response)
          .map(refusal -> refuse(exchange, refusal))
          .orElseGet(() -> handedBack(response));
    } catch (IOException e) {
      // It has not started yet, or takes too long: either way the caller may ask again.
      return refuse(exchange, Refusal.INTEGRATION_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refuse(exchange, Refusal.INTEGRATION_TIMEOUT);
    }
  }

  private HttpRequest copy(HttpExchange exchange, byte[] body) {
    URI asked = exchange.getRequestURI();
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    var copy =
        HttpRequest.newBuilder(behind.resolve(asked.getRawPath() + query))
            .timeout(LONGEST_INVOCATION)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    handedOn(exchange.getRequestHeaders())
        .forEach((name, values) -> values.forEach(value -> copy.header(name, value)));
    return copy.build();
  }

  private static Answer handedBack(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(), handedOn(response.headers().map()), response.body(), false);
  }

  private static Map<String, List<String>> handedOn(Map<String, List<String>> headers) {
    Map<String, List<String>> handedOn = new LinkedHashMap<>(headers);
    handedOn.keySet().removeIf(name -> NOT_HANDED_ON.contains(name.toLowerCase(Locale.ROOT)));
    return handedOn;
  }

  private static Optional<Refusal> itsOwn(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return response.statusCode() >= 400 && type.equals("application/json")
        ? message(response.body()).map(ITS_OWN_WORDS::get)
        : Optional.empty();
  }

  private static Optional<String> message(String body) {
    try {
      JsonNode said = Json.parse(body);
      return Optional.of(said.path("message").asText()).filter(m -> said.size() == 1);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private Answer refuse(HttpExchange exchange, Refusal refusal) {
    String id = UUID.randomUUID().toString();
    exchange.getResponseHeaders().set("x-amzn-RequestId", id);
    return stage.responses().answer(refusal, Map.of("requestId", id));
  }
}
