package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.local.refusal.CannotStart;

/** Reads the operations of an OpenAPI file into routes. */
final class Operations {
  private static final Pattern FUNCTION = Pattern.compile(":function:([^:/]+)");
  private static final String INTEGRATION = "x-amazon-apigateway-integration";
  private static final String ANY = "x-amazon-apigateway-any-method";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", ANY);
  private final BiPredicate<String, String> open;

  /** Is told by whom which method and path asks for no authorizer. */
  Operations(BiPredicate<String, String> open) {
    this.open = open;
  }

  Routes of(JsonNode openApi) {
    List<Route> routes = new ArrayList<>();
    openApi
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, operation) -> {
                      if (METHODS.contains(method)) {
                        routes.add(route(path, method, operation));
                      }
                    }));
    return new Routes(routes);
  }

  private Route route(String path, String spelled, JsonNode operation) {
    String method = spelled.equals(ANY) ? "ANY" : spelled.toUpperCase(Locale.ROOT);
    JsonNode security = operation.path("security");
    boolean unguarded = security.isArray() && security.isEmpty();
    return new Route(
        method,
        path,
        integration(method + " " + path, operation.path(INTEGRATION)),
        unguarded || method.equals("OPTIONS") || open.test(method, path));
  }

  private static Integration integration(String route, JsonNode integration) {
    String type = integration.path("type").asText().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "aws_proxy" -> calls(route, integration.path("uri").asText());
      case "mock" -> mock(integration.path("responses"));
      default ->
          throw new CannotStart(
              "%s has an integration of type \"%s\"; only aws_proxy and mock are played."
                  .formatted(route, type));
    };
  }

  private static Integration calls(String route, String uri) {
    Matcher function = FUNCTION.matcher(uri);
    if (!function.find()) {
      throw new CannotStart("%s names no function in its uri %s.".formatted(route, uri));
    }
    return new Integration.Calls(function.group(1));
  }

  private static Integration mock(JsonNode responses) {
    JsonNode response = responses.path("default");
    Map<String, String> headers = new LinkedHashMap<>();
    response
        .path("responseParameters")
        .forEachEntry(
            (name, value) ->
                headers.put(
                    name.replace("method.response.header.", ""), Quoted.text(value.asText())));
    return new Integration.Mock(
        response.path("statusCode").asInt(200),
        headers,
        response.path("responseTemplates").path("application/json").asText());
  }
}
