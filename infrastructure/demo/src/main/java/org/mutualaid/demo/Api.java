package org.mutualaid.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;

/** The service's API, as somebody with or without a token asks it. */
final class Api {
  private final Options options;
  private final Cloud cloud;
  private final Consumer<Exchange> observer;

  Api(Options options, Cloud cloud, Consumer<Exchange> observer) {
    this.options = options;
    this.cloud = cloud;
    this.observer = observer;
  }

  /** What a request says beside its address; an empty text stands for what it leaves out. */
  record Asking(String person, String token, String key, String body) {
    static final Asking NOBODY = new Asking("", "", "", "");
  }

  /** The answer; the observer has seen it before it is returned. */
  Answer ask(String method, String path, Asking asking) {
    HttpRequest.Builder request = Cloud.request(URI.create(options.api() + path));
    request.header("Accept-Language", options.language());
    header(request, "Authorization", asking.token().isEmpty() ? "" : "Bearer " + asking.token());
    header(request, "Idempotency-Key", asking.key());
    header(request, "Content-Type", asking.body().isEmpty() ? "" : "application/json");
    request.method(method, BodyPublishers.ofString(asking.body()));
    Answer answer = cloud.send(request.build());
    observer.accept(
        new Exchange(asking.person(), method, path, asking.key(), asking.body(), answer));
    return answer;
  }

  private static void header(HttpRequest.Builder request, String name, String value) {
    if (!value.isEmpty()) {
      request.header(name, value);
    }
  }
}
