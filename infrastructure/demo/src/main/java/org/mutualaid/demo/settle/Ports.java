package org.mutualaid.demo.settle;

import java.util.Map;

/**
 * Where the parts of the cloud are, and its tables, as its template and its functions have them.
 */
final class Ports {
  static final int ISSUER = 1;
  static final int STATES = 6;
  private static final int DYNAMODB = 2;
  private static final int S3 = 3;

  private Ports() {}

  /** What the adapters want to know. */
  static Map<String, String> environment(SettleOptions options) {
    return Map.of(
        "AWS_REGION", "us-east-1",
        "AWS_ACCESS_KEY_ID", "local",
        "AWS_SECRET_ACCESS_KEY", "local-secret",
        "DYNAMODB_ENDPOINT", options.address(DYNAMODB),
        "CLAIMS_TABLE", "mutual-aid-dev-claims",
        "PEOPLE_TABLE", "mutual-aid-dev-people",
        "S3_ENDPOINT", options.address(S3),
        "PAPERS_BUCKET", "mutual-aid-papers-000000000000-us-east-1-dev");
  }
}
