package org.mutualaid.local.lambda;

import java.util.Map;

/** The key pair every part of the embedded cloud agrees on. */
public final class Credentials {
  /** Its name. */
  public static final String KEY_ID = "local";

  /** Its secret, which protects nothing: all of this listens on one machine. */
  public static final String SECRET = "local-secret";

  /** As a function's role would put them. */
  public static final Map<String, String> ENVIRONMENT =
      Map.of(
          "AWS_ACCESS_KEY_ID",
          KEY_ID,
          "AWS_SECRET_ACCESS_KEY",
          SECRET,
          "AWS_EC2_METADATA_DISABLED",
          "true");

  private Credentials() {}
}
