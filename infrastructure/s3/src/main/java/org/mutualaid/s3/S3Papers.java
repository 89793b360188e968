package org.mutualaid.s3;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Unavailable;
import software.amazon.awssdk.auth.signer.AwsSignerExecutionAttribute;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * Papers in one bucket, under random-looking keys that say nothing. What is signed holds the sender
 * to the declared length, type and hash, and to a key that is still free.
 */
public final class S3Papers implements Papers {
  private static final String READING = "S3_ENDPOINT";
  private static final String SIGNING = "S3_PRESIGN_ENDPOINT";

  private final S3Client client;
  private final S3Presigner presigner;
  private final String bucket;

  /**
   * Papers in this bucket.
   *
   * @param presigner for the endpoint as browsers reach it, which may be another than the client's
   */
  public S3Papers(S3Client client, S3Presigner presigner, String bucket) {
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
    String reading = environment.containsKey(READING) ? READING : SIGNING;
    String signing = environment.containsKey(SIGNING) ? SIGNING : READING;
    return new S3Papers(
        S3Clients.client(clients, reading),
        S3Clients.presigner(clients, signing),
        clients.required("PAPERS_BUCKET"));
  }

  @Override
  public Upload uploadOf(ClaimId claim, Document document, Instant signedAt) {
    var put =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key(claim, document.id()))
            .contentLength(document.size())
            .contentType(document.contentType().contentType())
            .checksumSHA256(document.sha256())
            .ifNoneMatch("*")
            .overrideConfiguration(signedAt(signedAt));
    PresignedPutObjectRequest signed =
        presigner.presignPutObject(
            request ->
                request
                    .signatureDuration(Duration.ofSeconds(SLOT_SECONDS))
                    .putObjectRequest(put.build()));
    return new Upload(
        signed.url().toString(),
        SignedHeaders.toSend(signed.signedHeaders()),
        signedAt.plusSeconds(SLOT_SECONDS));
  }

  @Override
  public Link linkTo(ClaimId claim, Document document, String fileName, Instant signedAt) {
    var get =
        GetObjectRequest.builder()
            .bucket(bucket)
            .key(key(claim, document.id()))
            .responseContentDisposition(Attachment.named(fileName))
            .responseContentType(document.contentType().contentType())
            .overrideConfiguration(signedAt(signedAt));
    PresignedGetObjectRequest signed =
        presigner.presignGetObject(
            request ->
                request
                    .signatureDuration(Duration.ofSeconds(LINK_SECONDS))
                    .getObjectRequest(get.build()));
    return new Link(signed.url().toString(), signedAt.plusSeconds(LINK_SECONDS));
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
      throw new Unavailable("papers bucket", e);
    }
  }

  private static String key(ClaimId claim, DocumentId document) {
    return "papers/" + claim + "/" + document;
  }

  /** The moment of the request, so that a repeated one gets the very same leave. */
  @SuppressWarnings("deprecation") // The SDK gives a presigner no other way to be told the time.
  private static AwsRequestOverrideConfiguration signedAt(Instant moment) {
    return AwsRequestOverrideConfiguration.builder()
        .putExecutionAttribute(
            AwsSignerExecutionAttribute.SIGNING_CLOCK, Clock.fixed(moment, ZoneOffset.UTC))
        .build();
  }
}
