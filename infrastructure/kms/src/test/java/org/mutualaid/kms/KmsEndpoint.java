package org.mutualaid.kms;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.contract.Endpoint;
import org.mutualaid.contract.Endpoint.Answer;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Unopenable;

/** Plays KMS: makes data keys under a context, and unwraps them under the same context only. */
final class KmsEndpoint implements Endpoint.Service {
  private static final Pattern OWNER = Pattern.compile("\"owner\":\"([^\"]*)\"");
  private static final Pattern BLOB = Pattern.compile("\"CiphertextBlob\":\"([^\"]*)\"");

  private final DataKey master = new DataKey("master", random(32), new byte[0], () -> random(12));
  private volatile String refusal = "";

  /** From now on refuses with this exception. */
  void refuse(String type) {
    refusal = type;
  }

  @Override
  public Answer answer(String target, String body) {
    if (!refusal.isEmpty()) {
      return refused(refusal);
    }
    String owner = first(OWNER, body);
    return switch (target) {
      case "TrentService.GenerateDataKey" -> generated(owner);
      case "TrentService.Decrypt" -> decrypted(owner, unbase64(first(BLOB, body)));
      default -> refused("UnsupportedOperationException");
    };
  }

  private Answer generated(String owner) {
    byte[] key = random(32);
    return answer(
        200,
        "{\"Plaintext\":\"%s\",\"CiphertextBlob\":\"%s\",\"KeyId\":\"k\"}"
            .formatted(base64(key), base64(master.seal(owner, key))));
  }

  private Answer decrypted(String owner, byte[] blob) {
    try {
      byte[] key = master.open(owner, blob);
      return answer(200, "{\"Plaintext\":\"%s\",\"KeyId\":\"k\"}".formatted(base64(key)));
    } catch (Unopenable otherContext) {
      return refused("InvalidCiphertextException");
    }
  }

  private static Answer refused(String type) {
    return answer(400, "{\"__type\":\"" + type + "\"}");
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, "application/x-amz-json-1.1", body);
  }

  private static String first(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] unbase64(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
