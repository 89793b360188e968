package org.mutualaid.s3;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.mutualaid.claim.Papers;
import org.mutualaid.letter.Letters;
import org.mutualaid.roster.RosterFiles;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** S3Proxy in the test's own process: it verifies signatures, expiry and what was signed. */
final class LocalS3 {
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

  /** Apart, so that where only LocalStack is asked for S3Proxy need not be there. */
  private static final class Started {
    static final URI ENDPOINT = start();
    static final Papers PAPERS = newPapersAt(ENDPOINT);
    static final RosterFiles ROSTERS = newRostersAt(ENDPOINT);
    static final S3InsuranceFiles INSURANCE = newInsuranceAt(ENDPOINT);
    static final Letters LETTERS = newLettersAt(ENDPOINT);

    private static URI start() {
      S3Proxy proxy =
          S3Proxy.builder()
              .blobStore(new TransientNio2BlobStore())
              .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "test", "test")
              .endpoint(URI.create("http://127.0.0.1:0"))
              .ignoreUnknownHeaders(true)
              .build();
      try {
        proxy.start();
      } catch (Exception e) {
        throw new IllegalStateException("S3Proxy does not start", e);
      }
      return URI.create("http://127.0.0.1:" + proxy.getPort());
    }
  }

  private LocalS3() {}

  static Papers papers() {
    return Started.PAPERS;
  }

  static Letters letters() {
    return Started.LETTERS;
  }

  static RosterFiles rosters() {
    return Started.ROSTERS;
  }

  static S3InsuranceFiles insurance() {
    return Started.INSURANCE;
  }

  /** Files of the insurance in a new bucket. */
  static S3InsuranceFiles newInsuranceAt(URI endpoint) {
    String bucket = "insurance-" + Long.toUnsignedString(new SecureRandom().nextLong(), 36);
    clientAt(endpoint).createBucket(made -> made.bucket(bucket));
    var presigner = new Presigner(Region.US_EAST_1, CREDENTIALS, Optional.of(endpoint));
    return new S3InsuranceFiles(clientAt(endpoint), presigner, bucket);
  }

  private static Letters newLettersAt(URI endpoint) {
    String bucket = "letters-" + Long.toUnsignedString(new SecureRandom().nextLong(), 36);
    clientAt(endpoint).createBucket(made -> made.bucket(bucket));
    var presigner = new Presigner(Region.US_EAST_1, CREDENTIALS, Optional.of(endpoint));
    return new S3Letters(clientAt(endpoint), presigner, bucket);
  }

  private static RosterFiles newRostersAt(URI endpoint) {
    String bucket = "imports-" + Long.toUnsignedString(new SecureRandom().nextLong(), 36);
    clientAt(endpoint).createBucket(made -> made.bucket(bucket));
    var presigner = new Presigner(Region.US_EAST_1, CREDENTIALS, Optional.of(endpoint));
    return new S3RosterFiles(clientAt(endpoint), presigner, bucket);
  }

  /** Papers in a new bucket. */
  static Papers newPapersAt(URI endpoint) {
    String bucket = "papers-" + Long.toUnsignedString(new SecureRandom().nextLong(), 36);
    clientAt(endpoint).createBucket(made -> made.bucket(bucket));
    return papersAt(endpoint, bucket);
  }

  /** Papers in a bucket, whether or not it is there. */
  static Papers papersAt(URI endpoint, String bucket) {
    var presigner = new Presigner(Region.US_EAST_1, CREDENTIALS, Optional.of(endpoint));
    return new S3Papers(clientAt(endpoint), presigner, bucket);
  }

  private static S3Client clientAt(URI endpoint) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .serviceConfiguration(Presigner.addressing(Optional.of(endpoint)))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
