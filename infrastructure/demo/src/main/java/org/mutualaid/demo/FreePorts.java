package org.mutualaid.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports in a row for a cloud of one's own, beside whatever else runs on this machine. */
public final class FreePorts {
  private static final int IN_A_ROW = 10;

  /** Outgoing connections take ports above it, so that none sits there at a restart. */
  private static final int HIGHEST = 32_000;

  private FreePorts() {}

  /**
   * The first of ten ports in a row that nobody listens on.
   *
   * @param lowest where to begin to look; callers that may run at once begin apart
   */
  public static int from(int lowest) {
    return IntStream.iterate(lowest, base -> base < HIGHEST, base -> base + IN_A_ROW)
        .filter(base -> IntStream.range(base, base + IN_A_ROW).allMatch(FreePorts::isFree))
        .findFirst()
        .orElseThrow(() -> new Surprise("ten free ports in a row", "there are none"));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
