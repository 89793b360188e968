package org.mutualaid.kms;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import org.mutualaid.aws.AwsClients;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Calls of KMS, signed by the SDK's own signer and sent by its plain HTTP client. The generated
 * client would load some two hundred classes more at each cold start, for two calls.
 */
final class KmsCalls {
  private static final int TRIES = 3;
  private static final int OK = 200;
  private static final int SERVER_ERROR = 500;
  private static final String CONTENT_TYPE = "application/x-amz-json-1.1";

  private final URI endpoint;
  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http;

  /** Calls to this endpoint, which is in this region. */
  KmsCalls(URI endpoint, Region region, AwsCredentialsProvider credentials) {
    this.endpoint = endpoint;
    this.region = region;
    this.credentials = credentials;
    this.http = AwsClients.http();
  }

  /** Calls to the endpoint that KMS_ENDPOINT names, or to the region's own, in any partition. */
  static KmsCalls in(AwsClients clients) {
    Region region = clients.region();
    URI endpoint = clients.endpoint("KMS_ENDPOINT").orElseGet(() -> ordinary(region));
    return new KmsCalls(endpoint, region, clients.credentials());
  }

  /**
   * Asks, and again where asking again may help; always within the limit of a call.
   *
   * @throws KmsRefusal if KMS says no
   * @throws IOException if it says nothing in time
   */
  KmsAnswer ask(String operation, byte[] body) throws IOException, KmsRefusal {
    long deadline = System.nanoTime() + AwsClients.CALL_LIMIT.toNanos();
    for (int tries = 1; ; tries++) {
      try {
        return once(operation, body);
      } catch (IOException e) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (tries == TRIES || left.compareTo(AwsClients.ATTEMPT_LIMIT) < 0) {
          throw e;
        }
      }
    }
  }

  private KmsAnswer once(String operation, byte[] body) throws IOException, KmsRefusal {
    HttpExecuteResponse response = http.prepareRequest(signed(operation, body)).call();
    int status = response.httpResponse().statusCode();
    try (InputStream in = response.responseBody().orElseThrow(KmsCalls::empty)) {
      if (status >= SERVER_ERROR) {
        throw new IOException("the key service answered " + status);
      }
      KmsAnswer answer = KmsAnswer.read(in);
      if (answer.isThrottling()) {
        throw new IOException("the key service wants to be asked later");
      }
      if (status != OK) {
        throw new KmsRefusal(answer.type());
      }
      return answer;
    }
  }

  private HttpExecuteRequest signed(String operation, byte[] body) {
    var payload = ContentStreamProvider.fromByteArray(body);
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint)
            .putHeader("Content-Type", CONTENT_TYPE)
            .putHeader("Content-Length", Integer.toString(body.length))
            .putHeader("X-Amz-Target", "TrentService." + operation)
            .build();
    SignedRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(credentials.resolveCredentials())
                        .request(request)
                        .payload(payload)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "kms")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(payload))
        .build();
  }

  private static URI ordinary(Region region) {
    return URI.create("https://kms." + region + "." + PartitionMetadata.of(region).dnsSuffix());
  }

  private static IOException empty() {
    return new IOException("the key service answered nothing");
  }
}
