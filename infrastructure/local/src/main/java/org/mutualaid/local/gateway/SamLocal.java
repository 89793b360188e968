package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

/**
 * Stands before {@code sam local start-api}, which runs the routes of functions with their
 * authorizer and nothing else of the template: the other routes are the gateway's, and what SAM
 * local refuses by itself is worded as the template has it.
 */
public final class SamLocal implements Endpoint {
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
  public Reply answer(Request request) throws IOException {
    return callsFunction(request) ? forwarded(request) : gateway.answer(request);
  }

  @Override
  public Reply unreadable() {
    return gateway.unreadable();
  }

  private boolean callsFunction(Request request) {
    return stage
        .routes()
        .find(request.getMethod(), request.getHttpURI().getPath())
        .filter(found -> found.route().integration() instanceof Integration.Calls)
        .isPresent();
  }

  private Reply forwarded(Request asked) throws IOException {
    HttpRequest request = copy(asked, Request.asInputStream(asked).readAllBytes());
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return itsOwn(response).map(this::refuse).orElseGet(() -> handedBack(response));
    } catch (IOException e) {
      // It has not started yet, or takes too long: either way the caller may ask again.
      return refuse(Refusal.INTEGRATION_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refuse(Refusal.INTEGRATION_TIMEOUT);
    }
  }

  private HttpRequest copy(Request asked, byte[] body) {
    var copy =
        HttpRequest.newBuilder(behind.resolve(asked.getHttpURI().getPathQuery()))
            .timeout(LONGEST_INVOCATION)
            .method(asked.getMethod(), BodyPublishers.ofByteArray(body));
    for (HttpField field : asked.getHeaders()) {
      if (isHandedOn(field.getName())) {
        copy.header(field.getName(), field.getValue());
      }
    }
    return copy.build();
  }

  private static Reply handedBack(HttpResponse<String> response) {
    Reply reply = Reply.text(response.statusCode(), response.body());
    reply.headers().clear();
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (isHandedOn(name)) {
                values.forEach(value -> reply.headers().add(name, value));
              }
            });
    return reply;
  }

  private static boolean isHandedOn(String header) {
    return !NOT_HANDED_ON.contains(header.toLowerCase(Locale.ROOT));
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

  private Reply refuse(Refusal refusal) {
    return gateway.refuse(refusal);
  }
}
