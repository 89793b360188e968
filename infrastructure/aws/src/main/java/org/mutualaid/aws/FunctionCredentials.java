package org.mutualaid.aws;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/**
 * The credentials that Lambda puts into a function's environment. Under SnapStart it puts none
 * there, only where to fetch them: then the SDK's own chain finds them, of which the other links
 * (profiles, instance metadata) cost every cold start time and are never reached in a function.
 */
final class FunctionCredentials {
  private FunctionCredentials() {}

  /**
   * A provider for a function.
   *
   * @param environment as {@link System#getenv()} gives it
   */
  static AwsCredentialsProvider in(Map<String, String> environment) {
    Optional<AwsCredentials> given = given(environment);
    return given.isPresent()
        ? new Given(given.get())
        : DefaultCredentialsProvider.builder().build();
  }

  private static Optional<AwsCredentials> given(Map<String, String> environment) {
    String id = environment.getOrDefault("AWS_ACCESS_KEY_ID", "");
    String secret = environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "");
    String token = environment.getOrDefault("AWS_SESSION_TOKEN", "");
    if (id.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        token.isEmpty()
            ? AwsBasicCredentials.create(id, secret)
            : AwsSessionCredentials.create(id, secret, token));
  }

  private record Given(AwsCredentials credentials) implements AwsCredentialsProvider {
    @Override
    public AwsCredentials resolveCredentials() {
      return credentials;
    }
  }
}
