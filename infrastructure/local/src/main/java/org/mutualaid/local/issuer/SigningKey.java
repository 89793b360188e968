package org.mutualaid.local.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.mutualaid.local.files.DurableFile;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/** The issuer's RSA key, kept in a file so that tokens hold over a restart. */
final class SigningKey {
  private final RSAKey key;

  private SigningKey(RSAKey key) {
    this.key = key;
  }

  static SigningKey in(Path file) {
    try {
      if (!Files.exists(file)) {
        DurableFile.replace(file, fresh().toJSONString().getBytes(StandardCharsets.UTF_8));
      }
      return new SigningKey(RSAKey.parse(Files.readString(file)));
    } catch (IOException | JOSEException | ParseException e) {
      throw new CannotStart("The issuer's key %s cannot be read: make reset.".formatted(file), e);
    }
  }

  private static RSAKey fresh() throws JOSEException {
    return new RSAKeyGenerator(2048)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyIDFromThumbprint(true)
        .generate();
  }

  /** The set of its public half. */
  JsonNode publicKeys() {
    return Json.parse(new JWKSet(key.toPublicJWK()).toString());
  }

  /** A JSON Web Token with these claims. */
  String sign(ObjectNode claims) {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    var token = new JWSObject(header, new Payload(Json.bytes(claims)));
    try {
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
