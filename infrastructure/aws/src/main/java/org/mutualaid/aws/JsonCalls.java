package org.mutualaid.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.zip.CRC32;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Calls of a service that speaks the AWS JSON protocol, signed by the SDK's own signer and sent by
 * its plain HTTP client. What that spares at a cold start is in docs/decisions/aws-calls.md.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html">the protocol</a>
 */
public final class JsonCalls {
  /** The most tries of one call, as the SDK's standard mode has it. */
  static final int TRIES = 3;

  private static final int OK = 200;
  private static final int SERVER_ERROR = 500;

  private final JsonService service;
  private final URI endpoint;
  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final Patience patience;
  private final SdkHttpClient http;

  /** Calls to this endpoint, which is in this region. */
  public JsonCalls(
      JsonService service,
      URI endpoint,
      Region region,
      AwsCredentialsProvider credentials,
      Patience patience) {
    this.service = service;
    this.endpoint = endpoint;
    this.region = region;
    this.credentials = credentials;
    this.patience = patience;
    this.http = AwsClients.http(patience.attempt());
  }

  /**
   * Calls to the endpoint that a variable names, or to the region's own, in any partition.
   *
   * @param endpointVariable names the endpoint
   */
  public static JsonCalls in(AwsClients clients, JsonService service, String endpointVariable) {
    Region region = clients.region();
    URI endpoint =
        clients.endpoint(endpointVariable).orElseGet(() -> ordinary(service.name(), region));
    return new JsonCalls(service, endpoint, region, clients.credentials(), Patience.ofRequest());
  }

  /**
   * Asks, and again where asking again may help; always within the limit of a call.
   *
   * @return the body of the answer
   * @throws JsonRefusal if the service says no
   * @throws IOException if it says nothing in time, so that it is unknown what it did
   */
  public byte[] ask(String operation, byte[] body) throws IOException, JsonRefusal {
    long deadline = System.nanoTime() + patience.call().toNanos();
    for (int tries = 1; ; tries++) {
      try {
        return once(operation, body);
      } catch (IOException e) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (tries == TRIES || left.compareTo(patience.attempt()) < 0) {
          throw e;
        }
        patience.pauses().after(tries);
      }
    }
  }

  private byte[] once(String operation, byte[] body) throws IOException, JsonRefusal {
    try {
      HttpExecuteResponse response = http.prepareRequest(signed(operation, body)).call();
      return answer(response.httpResponse(), bytes(response));
    } catch (SdkClientException | UncheckedIOException e) {
      throw new IOException(service.name() + " could not be asked", e);
    }
  }

  private byte[] answer(SdkHttpResponse head, byte[] body) throws IOException, JsonRefusal {
    if (head.statusCode() >= SERVER_ERROR) {
      throw new IOException(service.name() + " answered " + head.statusCode());
    }
    if (head.statusCode() != OK) {
      JsonRefusal refusal = JsonRefusal.read(service.name(), body);
      if (refusal.isThrottling()) {
        throw new IOException(service.name() + " wants to be asked later", refusal);
      }
      throw refusal;
    }
    return body;
  }

  /** The whole body; DynamoDB sends its checksum along. */
  private byte[] bytes(HttpExecuteResponse response) throws IOException {
    byte[] bytes;
    try (InputStream in = response.responseBody().orElseThrow(this::nothing)) {
      bytes = in.readAllBytes();
    }
    String expected = response.httpResponse().firstMatchingHeader("x-amz-crc32").orElse("");
    if (!expected.isEmpty() && !expected.equals(checksum(bytes))) {
      throw new IOException(service.name() + " answered something garbled");
    }
    return bytes;
  }

  private static String checksum(byte[] bytes) {
    var checksum = new CRC32();
    checksum.update(bytes);
    return Long.toString(checksum.getValue());
  }

  HttpExecuteRequest signed(String operation, byte[] body) {
    var payload = ContentStreamProvider.fromByteArray(body);
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint)
            .putHeader("Content-Type", service.contentType())
            .putHeader("Content-Length", Integer.toString(body.length))
            .putHeader("X-Amz-Target", service.target() + "." + operation)
            .build();
    SignedRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(credentials.resolveCredentials())
                        .request(request)
                        .payload(payload)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service.name())
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(payload))
        .build();
  }

  static URI ordinary(String service, Region region) {
    String suffix = PartitionMetadata.of(region).dnsSuffix();
    return URI.create("https://" + service + "." + region + "." + suffix);
  }

  private IOException nothing() {
    return new IOException(service.name() + " answered nothing");
  }
}
