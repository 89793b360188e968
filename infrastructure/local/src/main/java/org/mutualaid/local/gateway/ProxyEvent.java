package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.template.Arns;

/** Events of REST proxy integrations, payload 1.0: what a function or an authorizer gets. */
final class ProxyEvent {
  static final String API = "local";
  private static final DateTimeFormatter REQUEST_TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private final RestRequest request;
  private final Routes.Found found;
  private final String stage;

  ProxyEvent(RestRequest request, Routes.Found found, String stage) {
    this.request = request;
    this.found = found;
    this.stage = stage;
  }

  /** The function's event, with what the authorizer said of the caller. */
  JsonNode forFunction(JsonNode authorizer) {
    ObjectNode event = described();
    ObjectNode context = context();
    if (!authorizer.isEmpty()) {
      context.set("authorizer", authorizer);
    }
    event.set("requestContext", context);
    event.put("body", request.body().isEmpty() ? null : request.body());
    return event.put("isBase64Encoded", false);
  }

  /** The authorizer's event. */
  JsonNode forAuthorizer() {
    ObjectNode event = Json.object().put("type", "REQUEST").put("methodArn", methodArn());
    event.setAll(described());
    event.set("requestContext", context());
    return event;
  }

  /** What a policy allows or denies. */
  String methodArn() {
    return Arns.of(
        "execute-api", "%s/%s/%s%s".formatted(API, stage, request.method(), request.path()));
  }

  private ObjectNode described() {
    ObjectNode event = Json.object();
    event.put("resource", found.route().resource());
    event.put("path", request.path());
    event.put("httpMethod", request.method());
    event.set("headers", last(request.headers()));
    event.set("multiValueHeaders", all(request.headers()));
    event.set("queryStringParameters", last(request.query()));
    event.set("multiValueQueryStringParameters", all(request.query()));
    event.set("pathParameters", single(found.parameters()));
    event.putNull("stageVariables");
    return event;
  }

  private ObjectNode context() {
    ObjectNode context = Json.object();
    context.put("accountId", Arns.ACCOUNT);
    context.put("apiId", API);
    context.put("domainName", request.header("Host"));
    context.put("extendedRequestId", request.id());
    context.put("httpMethod", request.method());
    context.set("identity", identity());
    context.put("path", request.path());
    context.put("protocol", "HTTP/1.1");
    context.put("requestId", request.id());
    context.put("requestTime", REQUEST_TIME.format(request.time()));
    context.put("requestTimeEpoch", request.time().toEpochMilli());
    context.put("resourceId", found.route().resource());
    context.put("resourcePath", found.route().resource());
    return context.put("stage", stage);
  }

  private ObjectNode identity() {
    return Json.object()
        .put("sourceIp", request.sourceIp())
        .put("userAgent", request.header("User-Agent"));
  }

  private static JsonNode last(Map<String, List<String>> values) {
    ObjectNode object = Json.object();
    values.forEach((name, list) -> object.put(name, list.getLast()));
    return orNull(object);
  }

  private static JsonNode all(Map<String, List<String>> values) {
    ObjectNode object = Json.object();
    values.forEach(
        (name, list) -> {
          ArrayNode array = object.putArray(name);
          list.forEach(array::add);
        });
    return orNull(object);
  }

  private static JsonNode single(Map<String, String> values) {
    ObjectNode object = Json.object();
    values.forEach(object::put);
    return orNull(object);
  }

  /** In the cloud, what is empty is null. */
  private static JsonNode orNull(ObjectNode object) {
    return object.isEmpty() ? object.nullNode() : object;
  }
}
