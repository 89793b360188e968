package org.mutualaid.s3;

import org.mutualaid.contract.LocalStack;
import org.mutualaid.contract.OnLocalStack;

/** The same on LocalStack. */
@OnLocalStack
class LocalStackInsuranceFilesTest extends S3InsuranceFilesTest {
  private static final class Made {
    static final S3InsuranceFiles FILES = LocalS3.newInsuranceAt(LocalStack.endpoint());
  }

  @Override
  S3InsuranceFiles files() {
    return Made.FILES;
  }
}
