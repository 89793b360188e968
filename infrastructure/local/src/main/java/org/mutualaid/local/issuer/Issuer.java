package org.mutualaid.local.issuer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.local.http.Form;
import org.mutualaid.local.http.Replies;
import org.mutualaid.local.json.Json;

/** The issuer's addresses: discovery, keys, the sign-in page, and tokens. */
public final class Issuer {
  /** Clients whose tokens the API takes: the pages, and tools such as the demo. */
  public static final List<String> CLIENTS = List.of("mutual-aid-pages", "mutual-aid-tools");

  private static final String DEMO_GRANT = "urn:mutualaid:demo";
  private final String name;
  private final List<DemoPerson> people;
  private final Tokens tokens;
  private final Codes codes = new Codes();

  /**
   * An issuer.
   *
   * @param name its address, which is the {@code iss} of its tokens
   * @param people who can sign in
   * @param keyFile with its key; made where there is none
   */
  public Issuer(String name, List<DemoPerson> people, Path keyFile) {
    this.name = name;
    this.people = List.copyOf(people);
    this.tokens = new Tokens(name, keyFile);
  }

  /** Answers, if the address is one of the issuer's. */
  public boolean handled(HttpExchange exchange) throws IOException {
    // Pages of any origin may ask; what they get is worth nothing elsewhere.
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    switch (exchange.getRequestURI().getPath()) {
      case "/.well-known/openid-configuration" -> Replies.json(exchange, 200, discovery());
      case "/.well-known/jwks.json", "/jwks.json" -> Replies.json(exchange, 200, tokens.keys());
      case "/authorize" -> authorize(exchange);
      case "/token" -> token(exchange);
      default -> {
        return false;
      }
    }
    return true;
  }

  private ObjectNode discovery() {
    ObjectNode discovery = Json.object().put("issuer", name);
    discovery.put("authorization_endpoint", name + "/authorize");
    discovery.put("token_endpoint", name + "/token").put("jwks_uri", name + "/jwks.json");
    discovery.putArray("response_types_supported").add("code");
    discovery.putArray("subject_types_supported").add("public");
    discovery.putArray("id_token_signing_alg_values_supported").add("RS256");
    discovery.putArray("code_challenge_methods_supported").add("S256");
    discovery.putArray("grant_types_supported").add("authorization_code").add(DEMO_GRANT);
    return discovery;
  }

  /** The page lists the people; who is chosen comes back with the same query. */
  private void authorize(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    var request = SignInRequest.of(Form.parse(query));
    String wrong = request.wrong(CLIENTS);
    if (!wrong.isEmpty()) {
      Replies.text(exchange, 400, wrong);
    } else if (exchange.getRequestMethod().equals("POST")) {
      signIn(exchange, request, person(Form.of(exchange).getOrDefault("person", "")));
    } else {
      Replies.html(exchange, 200, SignInPage.of(people, query));
    }
  }

  private void signIn(HttpExchange exchange, SignInRequest request, Optional<DemoPerson> person)
      throws IOException {
    if (person.isEmpty()) {
      Replies.text(exchange, 400, "There is no such demo person.");
      return;
    }
    String joint = request.redirect().contains("?") ? "&" : "?";
    String location =
        "%s%scode=%s&state=%s"
            .formatted(
                request.redirect(),
                joint,
                codes.grant(person.get(), request),
                URLEncoder.encode(request.state(), StandardCharsets.UTF_8));
    exchange.getResponseHeaders().set("Location", location);
    Replies.bytes(exchange, 303, new byte[0]);
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = Form.of(exchange);
    Optional<ObjectNode> issued =
        switch (form.getOrDefault("grant_type", "")) {
          case "authorization_code" -> redeemed(form);
          case DEMO_GRANT ->
              person(form.getOrDefault("person", "")).map(p -> tokens.issue(p, CLIENTS.get(1), ""));
          default -> Optional.empty();
        };
    if (issued.isPresent()) {
      Replies.json(exchange, 200, issued.get());
    } else {
      Replies.json(exchange, 400, Json.object().put("error", "invalid_grant"));
    }
  }

  private Optional<ObjectNode> redeemed(Map<String, String> form) {
    return codes
        .redeem(
            form.getOrDefault("code", ""),
            form.getOrDefault("client_id", ""),
            form.getOrDefault("redirect_uri", ""),
            form.getOrDefault("code_verifier", ""))
        .map(g -> tokens.issue(g.person(), g.request().client(), g.request().nonce()));
  }

  private Optional<DemoPerson> person(String subject) {
    return people.stream().filter(person -> person.subject().equals(subject)).findFirst();
  }
}
