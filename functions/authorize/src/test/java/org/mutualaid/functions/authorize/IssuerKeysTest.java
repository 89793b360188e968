package org.mutualaid.functions.authorize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {
  private static final Issuer FIRST = Issuer.withKey("first", 2048);
  private static final Issuer SECOND = Issuer.withKey("second", 2048);

  private Instant now = Instant.parse("2026-04-20T02:00:00Z");
  private String published = FIRST.jwks();
  private boolean reachable = true;
  private int fetches;
  private final IssuerKeys keys = new IssuerKeys(this::fetch, () -> now);

  @Test
  void a_key_is_fetched_once_and_remembered() throws BadToken {
    assertEquals(FIRST.pair().getPublic(), keys.key("first"));
    assertEquals(FIRST.pair().getPublic(), keys.key("first"));
    assertEquals(1, fetches);
  }

  @Test
  void a_new_key_is_found_a_minute_after_the_last_look() throws BadToken {
    var _ = keys.key("first");
    published = SECOND.jwks();

    refused("second", Flaw.UNKNOWN_KEY);
    assertEquals(1, fetches);
    pass(IssuerKeys.PAUSE);
    assertEquals(SECOND.pair().getPublic(), keys.key("second"));
    refused("first", Flaw.UNKNOWN_KEY);
  }

  @Test
  void names_that_tokens_make_up_cost_one_fetch_a_minute() {
    for (int i = 0; i < 100; i++) {
      refused("made-up-" + i, Flaw.UNKNOWN_KEY);
    }
    assertEquals(1, fetches);
  }

  @Test
  void a_withdrawn_key_is_gone_once_the_set_is_no_longer_fresh() throws BadToken {
    var _ = keys.key("first");
    published = SECOND.jwks();
    pass(IssuerKeys.FRESH.plusSeconds(1));

    refused("first", Flaw.UNKNOWN_KEY);
  }

  @Test
  void a_remembered_key_outlives_an_outage_up_to_the_limit_and_then_none_is_good() throws BadToken {
    var _ = keys.key("first");
    reachable = false;

    pass(IssuerKeys.LIMIT);
    assertEquals(FIRST.pair().getPublic(), keys.key("first"));
    pass(Duration.ofSeconds(1));
    refused("first", Flaw.KEYS_UNREACHABLE);
  }

  @Test
  void without_the_issuer_nobody_gets_in_and_it_is_asked_again_soon() throws BadToken {
    reachable = false;
    refused("first", Flaw.KEYS_UNREACHABLE);
    refused("first", Flaw.KEYS_UNREACHABLE);
    assertEquals(1, fetches);

    reachable = true;
    pass(IssuerKeys.PAUSE_AFTER_FAILURE);
    assertEquals(FIRST.pair().getPublic(), keys.key("first"));
  }

  @Test
  void what_is_no_set_of_keys_counts_as_unreachable() {
    for (String bad : new String[] {"", "[]", "{}", "{\"keys\":{}}", "<html>"}) {
      published = bad;
      pass(IssuerKeys.PAUSE);
      refused("first", Flaw.KEYS_UNREACHABLE);
    }
  }

  @Test
  void keys_that_are_short_or_for_something_else_are_passed_over() {
    String forSecrets = FIRST.jwk().replace("\"sig\"", "\"enc\"");
    String elliptic = FIRST.jwk().replace("\"RSA\"", "\"EC\"");
    String otherWay = FIRST.jwk().replace("\"RS256\"", "\"PS256\"");
    String brief = Issuer.withKey("first", 1024).jwk();
    published = "{\"keys\":[" + String.join(",", forSecrets, elliptic, otherWay, brief, "7") + "]}";

    refused("first", Flaw.UNKNOWN_KEY);
  }

  private byte[] fetch() throws IOException {
    fetches++;
    if (!reachable) {
      throw new IOException("no answer");
    }
    return published.getBytes(StandardCharsets.UTF_8);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private void refused(String keyId, Flaw flaw) {
    assertEquals(flaw, assertThrows(BadToken.class, () -> keys.key(keyId)).flaw());
  }
}
