package org.mutualaid.s3;

import org.mutualaid.aws.AwsClients;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The two ways to S3: the function's own, and the one that is handed to browsers. */
final class S3Clients {
  private S3Clients() {}

  static S3Client client(AwsClients clients, String variable) {
    return clients
        .configured(S3Client.builder(), variable)
        .serviceConfiguration(addressing(clients, variable))
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
  }

  static S3Presigner presigner(AwsClients clients, String variable) {
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .region(clients.region())
            .credentialsProvider(clients.credentials())
            .serviceConfiguration(addressing(clients, variable));
    clients.endpoint(variable).ifPresent(builder::endpointOverride);
    return builder.build();
  }

  /** A named endpoint has no host name for each bucket. */
  private static S3Configuration addressing(AwsClients clients, String variable) {
    return S3Configuration.builder()
        .pathStyleAccessEnabled(clients.endpoint(variable).isPresent())
        .build();
  }
}
