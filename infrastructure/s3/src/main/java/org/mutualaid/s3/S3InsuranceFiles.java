package org.mutualaid.s3;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.settlement.InsuranceFiles;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The files of the insurance, beside the papers and apart from them: {@code insurance/<name>}. */
public final class S3InsuranceFiles implements InsuranceFiles {
  private final S3Client client;
  private final String bucket;

  S3InsuranceFiles(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  /** In the bucket that PAPERS_BUCKET names. */
  public static InsuranceFiles in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new S3InsuranceFiles(
        S3Papers.client(clients, "S3_ENDPOINT"), clients.required("PAPERS_BUCKET"));
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
