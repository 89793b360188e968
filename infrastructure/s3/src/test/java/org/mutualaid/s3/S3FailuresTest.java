package org.mutualaid.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Endpoint;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a bucket that does not give a file is told as. */
class S3FailuresTest {
  private static final ClaimId CLAIM = new ClaimId("1".repeat(26));
  private static final DocumentId DOCUMENT = new DocumentId("2".repeat(26));

  @ParameterizedTest
  @CsvSource({"500, InternalError", "503, SlowDown"})
  void a_bucket_that_cannot_answer_now_is_unavailable(int status, String code) {
    assertThrows(Unavailable.class, () -> askedOf(status, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AccessDenied", "AllAccessDisabled"})
  void a_refusal_is_a_mistake_of_ours_and_not_an_outage(String code) {
    var thrown = assertThrows(S3Exception.class, () -> askedOf(403, code));
    assertEquals(code, thrown.awsErrorDetails().errorCode());
  }

  @Test
  void a_bucket_that_is_not_there_is_a_mistake_and_a_file_that_is_not_there_is_none() {
    assertThrows(S3Exception.class, () -> askedOf(404, "NoSuchBucket"));
    assertEquals(Optional.empty(), askedOf(404, "NoSuchKey"));
  }

  private static Optional<Papers.Arrived> askedOf(int status, String code) {
    var answer =
        new Endpoint.Answer(status, "application/xml", "<Error><Code>" + code + "</Code></Error>");
    try (Endpoint endpoint = Endpoint.playing((target, body) -> answer)) {
      return LocalS3.papersAt(endpoint.uri(), "papers").arrived(CLAIM, DOCUMENT);
    }
  }
}
