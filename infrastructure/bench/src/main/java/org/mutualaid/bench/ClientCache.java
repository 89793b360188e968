package org.mutualaid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The ahead-of-time cache of the Runtime Interface Client, as the managed runtime java25 ships one:
 * trained with the function that does nothing, so that nothing of ours is in it.
 */
final class ClientCache {
  private ClientCache() {}

  /** The JVM options that use the cache; none if this JVM makes no cache. */
  static List<String> trained(ColdStart start, Subject trivial, Path work)
      throws IOException, InterruptedException {
    Path cache = work.resolve("client.aot");
    var _ = start.once(trivial, List.of("-XX:AOTCacheOutput=" + cache));
    if (Files.notExists(cache)) {
      System.out.println("no cache of the runtime client: measured without");
      return List.of();
    }
    return List.of("-XX:AOTCache=" + cache);
  }
}
