package org.mutualaid.s3;

import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mutualaid.claim.Papers;

/** The same contract on LocalStack. */
@EnabledIfEnvironmentVariable(
    named = "LOCALSTACK_ENDPOINT",
    matches = "http.+",
    disabledReason = "No LocalStack is named; make localstack starts one and names it.")
class LocalStackPapersTest extends S3PapersTest {
  private static final class Made {
    static final Papers PAPERS = make();
  }

  @Override
  Papers kept() {
    return Made.PAPERS;
  }

  private static Papers make() {
    URI endpoint = URI.create(System.getenv("LOCALSTACK_ENDPOINT"));
    LocalS3.makeBucketAt(endpoint);
    return LocalS3.papersAt(endpoint);
  }
}
