package org.mutualaid.functions.authorize;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * Fetches the keys with the JDK's oldest HTTP client: it starts in a fraction of the newer one's
 * time, and one small answer needs no more.
 */
record HttpFetch(URI address) implements IssuerKeys.Fetch {
  /** The gateway waits for the authorizer, and the caller for the gateway. */
  private static final int TIMEOUT_MILLIS = 1_500;

  private static final int LIMIT_BYTES = 64 * 1024;

  /**
   * The fetch from TOKEN_JWKS_URL.
   *
   * @throws IllegalStateException if it is no absolute address
   */
  static HttpFetch in(Map<String, String> environment) {
    URI address = URI.create(environment.getOrDefault("TOKEN_JWKS_URL", ""));
    if (!address.isAbsolute()) {
      throw new IllegalStateException(
          "TOKEN_JWKS_URL must be set to an address; declare it in template.yaml");
    }
    return new HttpFetch(address);
  }

  @Override
  public byte[] now() throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    connection.setInstanceFollowRedirects(false);
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("the issuer's keys were answered with another status than 200");
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] keys = in.readNBytes(LIMIT_BYTES + 1);
      if (keys.length > LIMIT_BYTES) {
        throw new IOException("the issuer's keys are too large");
      }
      return keys;
    }
  }
}
