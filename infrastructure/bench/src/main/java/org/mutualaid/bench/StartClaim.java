package org.mutualaid.bench;

import java.io.IOException;
import java.nio.file.Path;

/** start-claim, asked to file a stay in hospital: the first thing a member waits for. */
final class StartClaim {
  static final String NAME = "start-claim";

  private StartClaim() {}

  static Candidate from(Path code, World world) throws IOException, InterruptedException {
    return round -> {
      throw new IOException("not yet");
    };
  }
}
