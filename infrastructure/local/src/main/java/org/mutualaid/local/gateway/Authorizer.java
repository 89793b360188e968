package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Outcome;

/** The Lambda authorizer: asked once per token and time span, its policy read at each request. */
final class Authorizer {
  /** What comes of asking. */
  sealed interface Decision {
    /** The caller may pass, with this context for the function. */
    record Allowed(JsonNode context) implements Decision {}

    /** The caller may not. */
    record Denied(Refusal refusal) implements Decision {}
  }

  private final List<String> identityHeaders;
  private final Function<JsonNode, Outcome> function;
  private final Cache<List<List<String>>, JsonNode> recent;

  /**
   * An authorizer.
   *
   * @param identityHeaders without any of which a request is refused unasked
   * @param kept how long an answer holds
   */
  Authorizer(List<String> identityHeaders, Duration kept, Function<JsonNode, Outcome> function) {
    this.identityHeaders = List.copyOf(identityHeaders);
    this.recent = CacheBuilder.newBuilder().maximumSize(1000).expireAfterWrite(kept).build();
    this.function = function;
  }

  Decision ask(RestRequest request, ProxyEvent event) {
    // All values of each: what is found of a token beside another one says nothing of either alone.
    List<List<String>> identity = identityHeaders.stream().map(request::values).toList();
    if (identity.stream().anyMatch(values -> values.isEmpty() || values.getLast().isEmpty())) {
      return new Decision.Denied(Refusal.UNAUTHORIZED);
    }
    JsonNode known = recent.getIfPresent(identity);
    if (known != null) {
      return decide(known, event.methodArn());
    }
    return switch (function.apply(event.forAuthorizer())) {
      case Outcome.Returned(JsonNode answer) -> {
        recent.put(identity, answer);
        yield decide(answer, event.methodArn());
      }
      case Outcome.Failed(String error) when error.contains("\"Unauthorized\"") ->
          new Decision.Denied(Refusal.UNAUTHORIZED);
      case Outcome.Failed _, Outcome.TimedOut _, Outcome.Crashed _ ->
          new Decision.Denied(Refusal.AUTHORIZER_FAILURE);
    };
  }

  private static Decision decide(JsonNode answer, String methodArn) {
    if (answer.path("principalId").asText().isEmpty()) {
      return new Decision.Denied(Refusal.AUTHORIZER_FAILURE);
    }
    return Policy.allows(answer.path("policyDocument"), methodArn)
        ? new Decision.Allowed(context(answer))
        : new Decision.Denied(Refusal.ACCESS_DENIED);
  }

  private static JsonNode context(JsonNode answer) {
    var context = Json.object();
    context.put("principalId", answer.path("principalId").asText());
    // The cloud hands every value on as text.
    answer.path("context").forEachEntry((name, value) -> context.put(name, value.asText()));
    return context.put("integrationLatency", 0);
  }
}
