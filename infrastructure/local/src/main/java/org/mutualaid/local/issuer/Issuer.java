package org.mutualaid.local.issuer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Form;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

/** The issuer's addresses: discovery, keys, the sign-in page, and tokens. */
public final class Issuer implements Endpoint {
  /** Clients whose tokens the API takes: the pages, and tools such as the demo. */
  public static final List<String> CLIENTS = List.of("mutual-aid-pages", "mutual-aid-tools");

  private static final String DEMO_GRANT = "urn:mutualaid:demo";
  private final String name;
  private final List<DemoPerson> people;
  private final Tokens tokens;
  private final Endpoint others;
  private final Codes codes = new Codes();

  /**
   * An issuer.
   *
   * @param name its address, which is the {@code iss} of its tokens
   * @param people who can sign in
   * @param keyFile with its key; made where there is none
   * @param others who answers at all other addresses
   */
  public Issuer(String name, List<DemoPerson> people, Path keyFile, Endpoint others) {
    this.name = name;
    this.people = List.copyOf(people);
    this.tokens = new Tokens(name, keyFile);
    this.others = others;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    Reply reply =
        switch (request.getHttpURI().getPath()) {
          case "/.well-known/openid-configuration" -> Reply.json(200, discovery());
          case "/.well-known/jwks.json", "/jwks.json" -> Reply.json(200, tokens.keys());
          case "/authorize" -> authorize(request);
          case "/token" -> token(Form.body(request));
          default -> others.answer(request);
        };
    // Pages of any origin may ask; what they get is worth nothing elsewhere.
    return reply.with("Access-Control-Allow-Origin", "*").with("Cache-Control", "no-store");
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
  private Reply authorize(Request request) {
    var asked = SignInRequest.of(Form.query(request));
    String wrong = asked.wrong(CLIENTS);
    if (!wrong.isEmpty()) {
      return Reply.text(400, wrong);
    }
    if (!request.getMethod().equals("POST")) {
      return Reply.html(SignInPage.of(people, request.getHttpURI().getQuery()));
    }
    return person(Form.body(request).getOrDefault("person", ""))
        .map(person -> signedIn(asked, person))
        .orElseGet(() -> Reply.text(400, "There is no such demo person."));
  }

  private Reply signedIn(SignInRequest request, DemoPerson person) {
    String joint = request.redirect().contains("?") ? "&" : "?";
    String location =
        "%s%scode=%s&state=%s"
            .formatted(
                request.redirect(),
                joint,
                codes.grant(person, request),
                URLEncoder.encode(request.state(), StandardCharsets.UTF_8));
    return Reply.text(303, "").with("Location", location);
  }

  private Reply token(Map<String, String> form) {
    Optional<ObjectNode> issued =
        switch (form.getOrDefault("grant_type", "")) {
          case "authorization_code" -> redeemed(form);
          case DEMO_GRANT ->
              person(form.getOrDefault("person", "")).map(p -> tokens.issue(p, CLIENTS.get(1), ""));
          default -> Optional.empty();
        };
    return issued
        .map(tokens -> Reply.json(200, tokens))
        .orElseGet(() -> Reply.json(400, Json.object().put("error", "invalid_grant")));
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
