package org.mutualaid.s3;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mutualaid.claim.Papers;
import org.mutualaid.contract.RosterFilesContract;
import org.mutualaid.roster.RosterFiles;

/** Rosters in S3Proxy keep the contract. */
class S3RosterFilesTest extends RosterFilesContract {
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Override
  protected RosterFiles files() {
    return LocalS3.rosters();
  }

  @Override
  protected Instant now() {
    return now;
  }

  @Override
  protected int put(Papers.Upload upload, byte[] content) {
    return Browser.put(upload.url(), upload.headers(), content);
  }
}
