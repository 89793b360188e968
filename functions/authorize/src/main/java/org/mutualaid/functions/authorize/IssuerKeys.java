package org.mutualaid.functions.authorize;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's keys, fetched when needed and remembered for a while. Without a key that is known to
 * be good there is no answer: closed when in doubt.
 */
final class IssuerKeys implements Keys {
  /** A remembered set older than this is fetched anew, so that a key withdrawn is soon gone. */
  static final Duration FRESH = Duration.ofMinutes(10);

  /** While the issuer cannot be reached, remembered keys are good for this long, then none is. */
  static final Duration LIMIT = Duration.ofHours(1);

  /** The least time between two fetches, whatever names of keys tokens make up. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  /** The same after a fetch that failed. */
  static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

  private final Fetch fetch;
  private final InstantSource clock;
  private Map<String, PublicKey> keys = Map.of();
  private Instant fetchedAt = Instant.EPOCH;
  private Instant nextFetch = Instant.EPOCH;

  IssuerKeys(Fetch fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** Fetches the set of keys as it is published. */
  interface Fetch {
    byte[] now() throws IOException;
  }

  @Override
  public synchronized PublicKey key(String keyId) throws BadToken {
    Instant now = clock.instant();
    boolean wanted = !keys.containsKey(keyId) || isOlder(FRESH, now);
    if (wanted && !now.isBefore(nextFetch)) {
      refresh(now);
    }
    BadToken.unless(!isOlder(LIMIT, now), Flaw.KEYS_UNREACHABLE);
    @Nullable PublicKey key = keys.get(keyId);
    if (key == null) {
      throw new BadToken(Flaw.UNKNOWN_KEY);
    }
    return key;
  }

  private boolean isOlder(Duration age, Instant now) {
    return fetchedAt.plus(age).isBefore(now);
  }

  private void refresh(Instant now) {
    nextFetch = now.plus(PAUSE_AFTER_FAILURE);
    try {
      keys = Jwks.read(fetch.now());
      fetchedAt = now;
      nextFetch = now.plus(PAUSE);
    } catch (IOException e) {
      // What is remembered stays good until LIMIT; the log line of the request says the rest.
      return;
    }
  }
}
