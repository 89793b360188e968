package org.mutualaid.s3;

import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.roster.Declared;
import org.mutualaid.settlement.InsuranceFiles;
import org.mutualaid.settlement.InsuranceSlots;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The files of the insurance, beside the papers and apart from them: {@code insurance/<name>}. */
public final class S3InsuranceFiles implements InsuranceFiles, InsuranceSlots {
  private final S3Client client;
  private final Presigner presigner;
  private final String bucket;

  S3InsuranceFiles(S3Client client, Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * In the bucket that PAPERS_BUCKET names. A function that only reads declares S3_ENDPOINT alone,
   * and one that only hands out leaves S3_PRESIGN_ENDPOINT.
   */
  public static S3InsuranceFiles in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new S3InsuranceFiles(
        S3Papers.client(clients, S3Papers.reading(environment)),
        Presigner.in(clients, S3Papers.signing(environment)),
        clients.required("PAPERS_BUCKET"));
  }

  @Override
  public Papers.Upload uploadOf(String file, Declared declared, Instant signedAt) {
    return presigner.slot(
        bucket, key(file), CONTENT_TYPE, declared.size(), declared.sha256(), signedAt);
  }

  @Override
  public Content open(String file) {
    ResponseInputStream<GetObjectResponse> object =
        asked(() -> client.getObject(get -> get.bucket(bucket).key(key(file))));
    return new Content(object, object.response().eTag());
  }

  @Override
  public InputStream open(String file, String mark, long from, long to) {
    String range = "bytes=" + from + "-" + (to - 1);
    return asked(
        () ->
            client.getObject(get -> get.bucket(bucket).key(key(file)).range(range).ifMatch(mark)));
  }

  private static <T> T asked(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      throw Outages.isOutage(e) ? new Unavailable("insurance files", e) : e;
    }
  }

  private static String key(String file) {
    return "insurance/" + file;
  }
}
