package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.EventSource;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.Resource;

/** The API as the template has it: its routes, who is let in, and how it words its refusals. */
public final class Stage {
  private static final Set<String> CANNOT_BE_PLAYED =
      Set.of("BinaryMediaTypes", "Models", "ApiKeySourceType", "CanarySetting", "DefinitionUri");
  private final String name;
  private final Routes routes;
  private final Optional<Authorizer> authorizer;
  private final GatewayResponses responses;
  private final Throttles throttles;

  /** Reads the API; what would make it answer otherwise than in the cloud is refused by name. */
  public Stage(Resource api, List<FunctionSpec> specs, Invoker functions) {
    JsonNode properties = api.properties();
    CANNOT_BE_PLAYED.stream().filter(properties::has).findFirst().ifPresent(p -> refuse(api, p));
    this.name = properties.path("StageName").asText("live");
    this.routes = new Operations((m, p) -> open(specs, m, p)).of(properties.path("DefinitionBody"));
    this.authorizer = authorizer(properties.path("Auth"), functions);
    this.responses = new GatewayResponses(properties.path("GatewayResponses"));
    this.throttles = new Throttles(properties.path("MethodSettings"));
    routes.all().forEach(route -> refuseUnknownFunction(route, functions));
  }

  private static void refuse(Resource api, String property) {
    throw new CannotStart(
        "%s has the property %s, which the embedded cloud cannot play."
            .formatted(api.id(), property));
  }

  private static boolean open(List<FunctionSpec> specs, String method, String path) {
    return specs.stream()
        .flatMap(spec -> spec.sources(EventSource.Route.class))
        .anyMatch(r -> r.open() && r.path().equals(path) && r.method().equals(method));
  }

  private static void refuseUnknownFunction(Route route, Invoker functions) {
    if (route.integration() instanceof Integration.Calls(String function)) {
      functions.known(function, route.method() + " " + route.resource());
    }
  }

  private static Optional<Authorizer> authorizer(JsonNode auth, Invoker functions) {
    String byDefault = auth.path("DefaultAuthorizer").asText();
    if (byDefault.isEmpty()) {
      return Optional.empty();
    }
    JsonNode declared = auth.path("Authorizers").path(byDefault);
    String arn = declared.path("FunctionArn").asText();
    String function = functions.known(arn.replaceAll(".*:function:([^:]+).*", "$1"), byDefault);
    JsonNode identity = declared.path("Identity");
    return Optional.of(
        new Authorizer(
            Json.texts(identity.path("Headers")),
            Duration.ofSeconds(identity.path("ReauthorizeEvery").asLong(300)),
            event -> functions.invoke(function, event)));
  }

  String name() {
    return name;
  }

  Routes routes() {
    return routes;
  }

  Optional<Authorizer> authorizer() {
    return authorizer;
  }

  GatewayResponses responses() {
    return responses;
  }

  Throttles throttles() {
    return throttles;
  }
}
