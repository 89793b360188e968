package org.mutualaid.s3;

import org.mutualaid.claim.Papers;
import org.mutualaid.contract.LocalStack;
import org.mutualaid.contract.OnLocalStack;

/** The same contract on LocalStack. */
@OnLocalStack
class LocalStackPapersTest extends S3PapersTest {
  private static final class Made {
    static final Papers PAPERS = LocalS3.newPapersAt(LocalStack.endpoint());
  }

  @Override
  Papers kept() {
    return Made.PAPERS;
  }
}
