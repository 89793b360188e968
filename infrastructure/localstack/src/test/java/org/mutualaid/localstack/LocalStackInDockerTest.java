package org.mutualaid.localstack;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;
import org.mutualaid.contract.LocalStack;

/** Every test of an adapter on LocalStack, all on one that runs in Docker. */
@Suite
@SelectPackages({
  "org.mutualaid.dynamodb",
  "org.mutualaid.s3",
  "org.mutualaid.sns",
  "org.mutualaid.kms"
})
@IncludeClassNamePatterns(".*\\.LocalStack[A-Za-z]+Test")
class LocalStackInDockerTest {
  private static final Image IMAGE = new Image("localstack/localstack:4.14.0");

  @BeforeSuite
  static void start() {
    IMAGE
        .absence()
        .ifPresentOrElse(
            reason -> System.setProperty(LocalStack.ABSENCE, reason),
            () -> System.setProperty(LocalStack.ENDPOINT, IMAGE.start().toString()));
  }

  @AfterSuite
  static void stop() {
    IMAGE.stop();
  }
}
