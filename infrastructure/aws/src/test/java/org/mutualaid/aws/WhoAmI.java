package org.mutualaid.aws;

import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.services.sns.SnsClient;

/** Builds a client as functions do, and prints the id of the key that it signs with. */
final class WhoAmI {
  private WhoAmI() {}

  public static void main(String[] arguments) {
    try (SnsClient client =
        AwsClients.in(System.getenv()).configured(SnsClient.builder(), "SNS_ENDPOINT").build()) {
      AwsCredentialsIdentity identity =
          client.serviceClientConfiguration().credentialsProvider().resolveIdentity().join();
      System.out.println(identity.accessKeyId());
    }
  }
}
