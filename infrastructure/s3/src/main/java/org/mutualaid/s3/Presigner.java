package org.mutualaid.s3;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.claim.Papers;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.S3Utilities;

/**
 * Signs addresses of objects, for a time that begins at a moment of the caller's choosing. The
 * SDK's own presigner knows no moment but its own, and so cannot give a repeated request the same
 * leave; this is its signer with the clock that it takes.
 */
final class Presigner {
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final S3Utilities addresses;
  private final Optional<URI> endpoint;

  /**
   * Signs for one region.
   *
   * @param endpoint as browsers reach it, or nothing for the ordinary one
   */
  Presigner(Region region, AwsCredentialsProvider credentials, Optional<URI> endpoint) {
    this.region = region;
    this.credentials = credentials;
    this.endpoint = endpoint;
    this.addresses =
        S3Utilities.builder().region(region).s3Configuration(addressing(endpoint)).build();
  }

  static Presigner in(AwsClients clients, String endpointVariable) {
    return new Presigner(
        clients.region(), clients.credentials(), clients.endpoint(endpointVariable));
  }

  /** A named endpoint has no host name for each bucket. */
  static S3Configuration addressing(Optional<URI> endpoint) {
    return S3Configuration.builder().pathStyleAccessEnabled(endpoint.isPresent()).build();
  }

  /**
   * Leave to put one object, once, with exactly this length, type and hash.
   *
   * @param sha256 in Base64
   */
  Papers.Upload slot(
      String bucket, String key, String type, long size, String sha256, Instant signedAt) {
    Map<String, String> toSend =
        Map.of("content-type", type, "if-none-match", "*", "x-amz-checksum-sha256", sha256);
    // Signed too, but set by every client itself, from the body; many forbid setting it.
    Map<String, String> signed = new HashMap<>(toSend);
    signed.put("content-length", Long.toString(size));
    Duration life = Duration.ofSeconds(Papers.SLOT_SECONDS);
    String url = put(bucket, key, signed, signedAt, life);
    return new Papers.Upload(url, toSend, signedAt.plus(life));
  }

  /** The address to put an object at, with exactly these headers. */
  String put(String bucket, String key, Map<String, String> headers, Instant from, Duration life) {
    SdkHttpRequest.Builder request = request(SdkHttpMethod.PUT, bucket, key);
    headers.forEach(request::putHeader);
    return signed(request.build(), from, life);
  }

  /** The address to get an object from, with these parameters. */
  String get(String bucket, String key, Map<String, String> query, Instant from, Duration life) {
    SdkHttpRequest.Builder request = request(SdkHttpMethod.GET, bucket, key);
    query.forEach(request::putRawQueryParameter);
    return signed(request.build(), from, life);
  }

  private SdkHttpRequest.Builder request(SdkHttpMethod method, String bucket, String key) {
    URI address =
        URI.create(
            addresses
                .getUrl(
                    url -> {
                      url.bucket(bucket).key(key);
                      endpoint.ifPresent(url::endpoint);
                    })
                .toString());
    return SdkHttpRequest.builder().method(method).uri(address);
  }

  private String signed(SdkHttpRequest request, Instant from, Duration life) {
    return signer
        .sign(
            sign ->
                sign.identity(credentials.resolveCredentials())
                    .request(request)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region.id())
                    .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                    .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, life)
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                    .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                    .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, Clock.fixed(from, ZoneOffset.UTC)))
        .request()
        .getUri()
        .toString();
  }
}
