package org.mutualaid.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gets tokens for demo people, each once. */
final class SignIn {
  private static final String GRANT = "urn:mutualaid:demo";

  private final URI endpoint;
  private final Cloud cloud;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  SignIn(Options options, Cloud cloud) {
    this.endpoint = URI.create(options.issuer() + "/token");
    this.cloud = cloud;
  }

  String tokenOf(String person) {
    return tokens.computeIfAbsent(person, this::grant);
  }

  private String grant(String person) {
    String form = "grant_type=" + encoded(GRANT) + "&person=" + encoded(person);
    HttpRequest request =
        Cloud.request(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return cloud.send(request).expect(200).at("/access_token");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
