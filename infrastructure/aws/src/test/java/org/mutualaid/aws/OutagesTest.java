package org.mutualaid.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

class OutagesTest {
  @Test
  void no_answer_is_an_outage() {
    assertTrue(Outages.isOutage(SdkClientException.create("connection refused")));
    assertTrue(Outages.isOutage(ApiCallTimeoutException.create(3_000)));
    assertTrue(Outages.isOutage(ApiCallAttemptTimeoutException.create(1_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "500, InternalError, true",
    "503, SlowDown, true",
    "503, ServiceUnavailable, true",
    "429, Throttled, true",
    "400, ThrottlingException, true",
    "400, RequestLimitExceeded, true",
    "403, AccessDenied, false",
    "404, NoSuchBucket, false",
    "404, NotFound, false",
    "400, InvalidParameter, false",
    "301, PermanentRedirect, false"
  })
  void of_what_a_service_answers_only_its_own_trouble_and_haste_of_ours_is_one(
      int status, String code, boolean outage) {
    var answered =
        AwsServiceException.builder()
            .statusCode(status)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .build();
    assertEquals(outage, Outages.isOutage(answered));
  }
}
