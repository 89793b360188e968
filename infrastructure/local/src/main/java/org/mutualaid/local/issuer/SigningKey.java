package org.mutualaid.local.issuer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.mutualaid.local.files.DurableFile;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/** The issuer's RSA key, kept in a file so that tokens hold over a restart. */
final class SigningKey {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private final RSAPrivateCrtKey key;

  private SigningKey(RSAPrivateCrtKey key) {
    this.key = key;
  }

  static SigningKey in(Path file) {
    try {
      if (!Files.exists(file)) {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        DurableFile.replace(file, generator.generateKeyPair().getPrivate().getEncoded());
      }
      var encoded = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
      PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(encoded);
      return new SigningKey((RSAPrivateCrtKey) key);
    } catch (IOException | GeneralSecurityException e) {
      throw new CannotStart("The issuer's key %s cannot be read: make reset.".formatted(file), e);
    }
  }

  /** The public half, as a JSON Web Key. */
  ObjectNode publicKey() {
    return Json.object()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS256")
        .put("kid", id())
        .put("n", BASE64.encodeToString(unsigned(key.getModulus())))
        .put("e", BASE64.encodeToString(unsigned(key.getPublicExponent())));
  }

  /** A JSON Web Token with these claims. */
  String sign(ObjectNode claims) {
    var header = Json.object().put("alg", "RS256").put("typ", "JWT").put("kid", id());
    String signed =
        BASE64.encodeToString(Json.bytes(header)) + "." + BASE64.encodeToString(Json.bytes(claims));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String id() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getModulus().toByteArray());
      return BASE64.encodeToString(hash).substring(0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }
}
