package org.mutualaid.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Patience;

/**
 * One request exactly as a test words it, with nothing added, and no second try but for one that
 * was throttled: the tests together ask faster than anybody may.
 */
final class Asked {
  private static final int THROTTLED = 429;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));
  private final HttpRequest.Builder request;

  private Asked(HttpRequest.Builder request) {
    this.request = request;
  }

  static Asked of(String address) {
    return new Asked(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)));
  }

  Asked with(String header, String value) {
    request.header(header, value);
    return this;
  }

  Answer send(String method, String body) {
    return send(method, body.getBytes(UTF_8));
  }

  Answer send(String method, byte[] body) {
    HttpRequest built = request.method(method, BodyPublishers.ofByteArray(body)).build();
    return PATIENCE.until(
        "the gateway to take a request",
        () -> Optional.of(once(method, built)).filter(answer -> answer.status() != THROTTLED));
  }

  private static Answer once(String method, HttpRequest built) {
    // A connection of its own: who refuses a body closes the one it came on.
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> came = client.send(built, BodyHandlers.ofString());
      String named = method + " " + built.uri().getPath();
      return new Answer(named, came.statusCode(), came.headers(), came.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
