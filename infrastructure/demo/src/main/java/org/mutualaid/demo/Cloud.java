package org.mutualaid.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The way to a running cloud. While it is down or says that it is, the same request is sent again:
 * the keys of the requests make that safe.
 */
public final class Cloud {
  private static final Set<Integer> TRY_AGAIN = Set.of(503, 504);
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Patience patience;

  /** A way that is tried for so long. */
  public Cloud(Patience patience) {
    this.patience = patience;
  }

  /** A request to this address, which may take its time. */
  public static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).timeout(TIME_LIMIT);
  }

  /** The answer, as text. */
  public Answer send(HttpRequest request) {
    HttpResponse<String> response = patiently(request, BodyHandlers.ofString());
    return new Answer(named(request), response.statusCode(), response.headers(), response.body());
  }

  /** The bytes behind a link, which must be there. */
  byte[] fetch(URI link) {
    HttpResponse<byte[]> response = patiently(request(link).build(), BodyHandlers.ofByteArray());
    Surprise.unlessEqual("the status of the link to a paper", 200, response.statusCode());
    return response.body();
  }

  private <T> HttpResponse<T> patiently(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    return patience.until(
        "an answer to " + named(request) + " (is the cloud running? make run)",
        () -> attempt(request, body));
  }

  private <T> Optional<HttpResponse<T>> attempt(
      HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return Optional.of(http.send(request, body))
          .filter(response -> !TRY_AGAIN.contains(response.statusCode()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Surprise("an answer to " + named(request), "the demo was told to stop");
    }
  }

  private static String named(HttpRequest request) {
    return request.method() + " " + request.uri().getPath();
  }
}
