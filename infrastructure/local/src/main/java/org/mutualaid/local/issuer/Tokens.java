package org.mutualaid.local.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mutualaid.local.json.Json;

/** Words and signs tokens; their times are the machine's, never the business's. */
final class Tokens {
  private static final Duration LIFE = Duration.ofHours(1);
  private final String issuer;
  private final SigningKey key;

  Tokens(String issuer, Path keyFile) {
    this.issuer = issuer;
    this.key = SigningKey.in(keyFile);
  }

  /** The public keys. */
  JsonNode keys() {
    return key.publicKeys();
  }

  /** What the token endpoint answers. */
  ObjectNode issue(DemoPerson person, String client, String nonce) {
    String scope = String.join(" ", person.scopes());
    ObjectNode access = claims(person).put("client_id", client).put("token_use", "access");
    ObjectNode id = claims(person).put("aud", client).put("token_use", "id");
    id.put("name", person.name());
    if (!nonce.isEmpty()) {
      id.put("nonce", nonce);
    }
    return Json.object()
        .put("access_token", key.sign(access.put("scope", scope)))
        .put("id_token", key.sign(id))
        .put("token_type", "Bearer")
        .put("expires_in", LIFE.toSeconds())
        .put("scope", scope);
  }

  private ObjectNode claims(DemoPerson person) {
    long now = Instant.now().getEpochSecond();
    return Json.object()
        .put("iss", issuer)
        .put("sub", person.subject())
        .put("iat", now)
        .put("exp", now + LIFE.toSeconds())
        .put("jti", UUID.randomUUID().toString());
  }
}
