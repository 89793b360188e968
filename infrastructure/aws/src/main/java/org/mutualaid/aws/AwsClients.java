package org.mutualaid.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * How every client of an AWS service is built: where it calls comes from the environment alone,
 * nothing is looked up, and no call outlives the request that it serves.
 */
public final class AwsClients {
  /** The longest that one try of a call may take. */
  public static final Duration ATTEMPT_LIMIT = Duration.ofSeconds(1);

  /** The longest that a call may take with all its tries, of which the SDK makes three. */
  public static final Duration CALL_LIMIT = Duration.ofSeconds(3);

  private final Map<String, String> environment;

  private AwsClients(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * Clients for a function with these environment variables.
   *
   * @param environment as {@link System#getenv()} gives it
   */
  public static AwsClients in(Map<String, String> environment) {
    return new AwsClients(environment);
  }

  /**
   * A variable that must be there.
   *
   * @throws IllegalStateException if it is not, naming it, so that the function does not start
   */
  public String required(String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "The environment variable " + name + " is missing; declare it in template.yaml");
    }
    return value;
  }

  /** The endpoint that a variable names, or nothing for the ordinary one of the region. */
  public Optional<URI> endpoint(String variable) {
    return Optional.of(required(variable)).filter(text -> !text.isEmpty()).map(URI::create);
  }

  /** The region of the function itself. */
  public Region region() {
    return Region.of(required("AWS_REGION"));
  }

  /** Credentials from wherever the platform keeps them; under SnapStart not the environment. */
  public AwsCredentialsProvider credentials() {
    return FunctionCredentials.in(environment);
  }

  /**
   * A builder with everything that all clients share.
   *
   * @param endpointVariable names the endpoint
   */
  public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B configured(
      B builder, String endpointVariable) {
    endpoint(endpointVariable).ifPresent(builder::endpointOverride);
    return builder
        .region(region())
        .credentialsProvider(credentials())
        .httpClient(http(ATTEMPT_LIMIT))
        .overrideConfiguration(limits());
  }

  /**
   * A client over the JDK's connections. The SDK's own way of opening them sets up TLS, with all
   * trusted certificates, once for each client; this one leaves it to the JDK, which does so once
   * for all, at the first connection that needs it.
   *
   * @param limit of connecting, and of each wait for bytes
   */
  static SdkHttpClient http(Duration limit) {
    return UrlConnectionHttpClient.create(address -> connection(address, limit));
  }

  static HttpURLConnection connection(URI address, Duration limit) {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout((int) limit.toMillis());
      connection.setReadTimeout((int) limit.toMillis());
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClientOverrideConfiguration limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(ATTEMPT_LIMIT)
        .apiCallTimeout(CALL_LIMIT)
        .retryStrategy(RetryMode.STANDARD)
        .build();
  }
}
