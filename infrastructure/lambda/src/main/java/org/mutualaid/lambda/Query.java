package org.mutualaid.lambda;

import java.util.Optional;
import org.mutualaid.claim.Cursor;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Forms;

/**
 * The part of a list that is asked for.
 *
 * @param limit 1 to 100, 20 where none is given
 */
public record Query(int limit, Optional<Cursor> from) {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;
  private static final int CURSOR_LIMIT = 2_000;

  /** Reads {@code limit} and {@code cursor}. */
  public static Query of(Fields fields) {
    long limit =
        fields
            .optional("limit", Forms.inQuery(Forms.whole(1, MAX_LIMIT)))
            .orElse((long) DEFAULT_LIMIT);
    return new Query(
        Math.toIntExact(limit),
        fields.optional("cursor", Forms.text(1, CURSOR_LIMIT)).map(Cursor::new));
  }
}
