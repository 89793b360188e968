package org.mutualaid.s3;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.letter.LetterId;
import org.mutualaid.letter.Letters;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Letters in the bucket of the papers, under names made of claim, version and language. Each is
 * written while its name is free, and never again.
 */
public final class S3Letters implements Letters {
  /** Somebody was faster, and the letter is kept. */
  private static final int TAKEN = 412;

  /** Somebody is at it in this very moment, and it may yet come to nothing: to be asked again. */
  private static final int BEING_TAKEN = 409;

  private static final String BUCKET = "papers bucket";

  private final S3Client client;
  private final Presigner presigner;
  private final String bucket;

  S3Letters(S3Client client, Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /** The bucket that PAPERS_BUCKET names. */
  public static Letters in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new S3Letters(
        S3Papers.client(clients, S3Papers.reading(environment)),
        Presigner.in(clients, S3Papers.signing(environment)),
        clients.required("PAPERS_BUCKET"));
  }

  @Override
  public boolean has(LetterId id) {
    try {
      client.headObject(head -> head.bucket(bucket).key(key(id)));
      return true;
    } catch (NoSuchKeyException notThere) {
      return false;
    } catch (SdkException e) {
      throw failed(e);
    }
  }

  @Override
  public void keep(LetterId id, byte[] pdf) {
    String type = FileType.PDF.contentType();
    try {
      client.putObject(
          put -> put.bucket(bucket).key(key(id)).contentType(type).ifNoneMatch("*"),
          RequestBody.fromBytes(pdf));
    } catch (S3Exception e) {
      if (e.statusCode() != TAKEN) {
        throw e.statusCode() == BEING_TAKEN ? new Unavailable(BUCKET, e) : failed(e);
      }
    } catch (SdkException e) {
      throw failed(e);
    }
  }

  @Override
  public Papers.Link linkTo(LetterId id, String fileName, Instant signedAt) {
    Map<String, String> query =
        Map.of(
            "response-content-disposition", Attachment.named(fileName),
            "response-content-type", FileType.PDF.contentType());
    Duration life = Duration.ofSeconds(Papers.LINK_SECONDS);
    String url = presigner.get(bucket, key(id), query, signedAt, life);
    return new Papers.Link(url, signedAt.plus(life));
  }

  private static RuntimeException failed(SdkException e) {
    return Outages.isOutage(e) ? new Unavailable(BUCKET, e) : e;
  }

  private static String key(LetterId id) {
    return "letters/" + id.claim() + "/" + id.version() + "-" + id.language() + ".pdf";
  }
}
