package org.mutualaid.s3;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Unavailable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Papers in one bucket, under random-looking keys that say nothing. What is signed holds the sender
 * to the declared length, type and hash, and to a key that is still free.
 */
public final class S3Papers implements Papers {
  private static final String READING = "S3_ENDPOINT";
  private static final String SIGNING = "S3_PRESIGN_ENDPOINT";

  private final S3Client client;
  private final Presigner presigner;
  private final String bucket;

  /**
   * Papers in this bucket.
   *
   * @param presigner for the endpoint as browsers reach it, which may be another than the client's
   */
  S3Papers(S3Client client, Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * The bucket that PAPERS_BUCKET names. A function that only reads what arrived declares
   * S3_ENDPOINT alone, and one that only hands out leaves and links S3_PRESIGN_ENDPOINT.
   */
  public static Papers in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new S3Papers(
        client(clients, reading(environment)),
        Presigner.in(clients, signing(environment)),
        clients.required("PAPERS_BUCKET"));
  }

  /** The variable of the endpoint to read from. */
  static String reading(Map<String, String> environment) {
    return environment.containsKey(READING) ? READING : SIGNING;
  }

  /** The variable of the endpoint to sign for. */
  static String signing(Map<String, String> environment) {
    return environment.containsKey(SIGNING) ? SIGNING : READING;
  }

  static S3Client client(AwsClients clients, String endpoint) {
    return clients
        .configured(S3Client.builder(), endpoint)
        .serviceConfiguration(Presigner.addressing(clients.endpoint(endpoint)))
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
  }

  @Override
  public Upload uploadOf(ClaimId claim, Document document, Instant signedAt) {
    return presigner.slot(
        bucket,
        key(claim, document.id()),
        document.contentType().contentType(),
        document.size(),
        document.sha256(),
        signedAt);
  }

  @Override
  public Link linkTo(ClaimId claim, Document document, String fileName, Instant signedAt) {
    Map<String, String> query =
        Map.of(
            "response-content-disposition", Attachment.named(fileName),
            "response-content-type", document.contentType().contentType());
    Duration life = Duration.ofSeconds(LINK_SECONDS);
    String url = presigner.get(bucket, key(claim, document.id()), query, signedAt, life);
    return new Link(url, signedAt.plus(life));
  }

  @Override
  public Optional<Arrived> arrived(ClaimId claim, DocumentId document) {
    try {
      ResponseInputStream<GetObjectResponse> object =
          client.getObject(get -> get.bucket(bucket).key(key(claim, document)));
      return Optional.of(new Arrived(object.response().contentLength(), object));
    } catch (NoSuchKeyException notThere) {
      return Optional.empty();
    } catch (SdkException e) {
      throw Outages.isOutage(e) ? new Unavailable("papers bucket", e) : e;
    }
  }

  private static String key(ClaimId claim, DocumentId document) {
    return "papers/" + claim + "/" + document;
  }
}
