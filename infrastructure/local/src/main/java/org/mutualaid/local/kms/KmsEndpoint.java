package org.mutualaid.local.kms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

/** The KMS API as far as it is used here: {@code GenerateDataKey} and {@code Decrypt}. */
public final class KmsEndpoint implements Endpoint {
  private final KeyRing ring;

  /** Answers for the keys of this ring. */
  public KmsEndpoint(KeyRing ring) {
    this.ring = ring;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    String target = String.valueOf(request.getHeaders().get("X-Amz-Target"));
    ObjectNode answer = answer(target, Json.parse(Request.asInputStream(request)));
    return Reply.json(answer.has("__type") ? 400 : 200, answer);
  }

  private ObjectNode answer(String target, JsonNode request) {
    try {
      return switch (target) {
        case "TrentService.GenerateDataKey" -> generate(request);
        case "TrentService.Decrypt" -> decrypt(request);
        default -> refused("UnsupportedOperationException", target + " is not played here.");
      };
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return refused("InvalidCiphertextException", "Not a key of this ring, or another context.");
    }
  }

  private ObjectNode generate(JsonNode request) throws GeneralSecurityException {
    Optional<String> arn = ring.arn(request.path("KeyId").asText());
    if (arn.isEmpty()) {
      return refused("NotFoundException", "There is no such key in the template.");
    }
    byte[] key = KeyRing.random(request.path("NumberOfBytes").asInt(bytes(request)));
    byte[] wrapped = ring.wrap(arn.get(), context(request), key);
    return Json.object()
        .put("KeyId", arn.get())
        .put("Plaintext", base64(key))
        .put("CiphertextBlob", base64(wrapped));
  }

  private static int bytes(JsonNode request) {
    return request.path("KeySpec").asText().equals("AES_128") ? 16 : 32;
  }

  private ObjectNode decrypt(JsonNode request) throws GeneralSecurityException {
    byte[] wrapped = Base64.getDecoder().decode(request.path("CiphertextBlob").asText());
    KeyRing.Unwrapped unwrapped = ring.unwrap(context(request), wrapped);
    String asked = request.path("KeyId").asText();
    if (!asked.isEmpty() && ring.arn(asked).filter(unwrapped.arn()::equals).isEmpty()) {
      return refused("IncorrectKeyException", "The key is under another key.");
    }
    return Json.object()
        .put("KeyId", unwrapped.arn())
        .put("Plaintext", base64(unwrapped.plain().array()))
        .put("EncryptionAlgorithm", "SYMMETRIC_DEFAULT");
  }

  private static Map<String, String> context(JsonNode request) {
    Map<String, String> context = new TreeMap<>();
    request.path("EncryptionContext").forEachEntry((key, v) -> context.put(key, v.asText()));
    return context;
  }

  private static ObjectNode refused(String type, String message) {
    return Json.object().put("__type", type).put("message", message);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
