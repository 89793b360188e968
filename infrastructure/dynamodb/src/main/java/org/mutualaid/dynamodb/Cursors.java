package org.mutualaid.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Cursor;

/**
 * The places in lists: the sort key at which the next page begins, and nothing else, so that a
 * cursor leads nowhere but on in the list that is asked for anyway.
 */
final class Cursors {
  private static final int ID_LENGTH = 26;
  private static final String STARTED =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z#[0-9a-hjkmnp-tv-z]{26}";

  /** Of a member's list. */
  static final Pattern STARTED_KEY = Pattern.compile(STARTED);

  /** Of a desk's list. */
  static final Pattern DUE_KEY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d#" + STARTED);

  private Cursors() {}

  static Cursor of(String sortKey) {
    byte[] bytes = sortKey.getBytes(StandardCharsets.US_ASCII);
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The sort key, if the cursor is one that a list of this form gave. */
  static Optional<String> sortKey(Cursor cursor, Pattern form) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.value());
      return Optional.of(new String(bytes, StandardCharsets.US_ASCII))
          .filter(key -> form.matcher(key).matches());
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** The claim at that place: every sort key ends with it. */
  static ClaimId claim(String sortKey) {
    return new ClaimId(sortKey.substring(sortKey.length() - ID_LENGTH));
  }
}
