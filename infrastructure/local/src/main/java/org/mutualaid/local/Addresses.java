package org.mutualaid.local;

import java.util.HashMap;
import java.util.Map;
import org.mutualaid.local.issuer.Issuer;

/** Which port is whose, and the template's parameters that carry the addresses. */
final class Addresses {
  static final int GATEWAY = 0;
  static final int ISSUER = 1;
  static final int DYNAMODB = 2;
  static final int S3 = 3;
  static final int SNS = 4;
  static final int KMS = 5;
  static final int STATES = 6;

  private Addresses() {}

  /** Values for the parameters that every template of this project may have. */
  static Map<String, String> parameters(Options options) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("TokenIssuer", options.url(ISSUER));
    parameters.put("TokenJwksUrl", options.url(ISSUER) + "/jwks.json");
    parameters.put("TokenClientIds", String.join(",", Issuer.CLIENTS));
    parameters.put("WebOrigin", "*");
    parameters.put("DynamoDbEndpoint", options.url(DYNAMODB));
    parameters.put("S3Endpoint", options.url(S3));
    parameters.put("S3PresignEndpoint", options.url(S3));
    parameters.put("SnsEndpoint", options.url(SNS));
    parameters.put("KmsEndpoint", options.url(KMS));
    parameters.putAll(options.parameters());
    return parameters;
  }
}
