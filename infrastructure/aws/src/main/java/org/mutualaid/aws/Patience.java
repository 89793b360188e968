package org.mutualaid.aws;

import java.time.Duration;

/**
 * How long a call is waited for.
 *
 * @param attempt the longest that connecting and reading may take in one try
 * @param call no try begins when less than one attempt of this is left
 * @param pauses between tries
 */
public record Patience(Duration attempt, Duration call, Pauses pauses) {
  /** Of a call that a request waits for. */
  public static Patience ofRequest() {
    return new Patience(AwsClients.ATTEMPT_LIMIT, AwsClients.CALL_LIMIT, Pauses.jittered());
  }
}
