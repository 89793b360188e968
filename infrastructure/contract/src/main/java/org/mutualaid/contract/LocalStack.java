package org.mutualaid.contract;

import java.net.URI;
import java.util.Optional;

/**
 * The LocalStack that adapters are tried on, if there is one. The environment names it, or a test
 * that has started one itself.
 */
public final class LocalStack {
  /** The system property that names it for the tests of one JVM; it goes before the environment. */
  public static final String ENDPOINT = "localstack.endpoint";

  /** The system property that says why there is none. */
  public static final String ABSENCE = "localstack.absence";

  private static final String VARIABLE = "LOCALSTACK_ENDPOINT";
  private static final String UNNAMED =
      "No " + VARIABLE + " is set; make localstack starts a LocalStack and sets it.";

  private LocalStack() {}

  /** Where it listens. */
  public static URI endpoint() {
    return named().orElseThrow(() -> new IllegalStateException(absence()));
  }

  static Optional<URI> named() {
    return Optional.ofNullable(System.getProperty(ENDPOINT))
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
        .filter(text -> !text.isBlank())
        .map(URI::create);
  }

  static String absence() {
    return System.getProperty(ABSENCE, UNNAMED);
  }
}
