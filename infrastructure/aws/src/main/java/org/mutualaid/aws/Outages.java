package org.mutualaid.aws;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/**
 * Tells an outage, after which the same call may succeed later, from a mistake of ours, such as a
 * role that may not or a bucket that is not there: that one must raise the alarm.
 */
public final class Outages {
  private static final int SERVER_ERROR = 500;

  private Outages() {}

  /** Whether nobody is to blame but the moment: no answer, a 5xx, or too many calls at once. */
  public static boolean isOutage(SdkException e) {
    return switch (e) {
      case SdkClientException _ -> true;
      case SdkServiceException s -> s.statusCode() >= SERVER_ERROR || s.isThrottlingException();
      default -> false;
    };
  }
}
