package org.mutualaid.lambda;

import java.util.Locale;

/**
 * The stable name of each problem, its HTTP status, and its anchor in docs/problems.md. Those that
 * only the gateway answers stand here too, so that one list has all.
 */
enum Slug {
  MALFORMED(400),
  INVALID(422),
  TOO_LARGE(413),
  UNAUTHORIZED(401),
  MISSING_SCOPE(403),
  NO_SUCH_CLAIM(404),
  NO_SUCH_DOCUMENT(404),
  NO_SUCH_PLAN(404),
  NO_SUCH_ROUTE(404),
  NOT_ON_THE_ROSTER(403),
  NOT_YOUR_DESK(403),
  NOT_POSSIBLE_NOW(409),
  STALE(409),
  PAPERS_MISSING(422),
  OUT_OF_TIME(422),
  CLAIM_EXISTS(409),
  MEMBER_NOT_FOUND(422),
  IDEMPOTENCY_KEY_REUSED(422),
  IDEMPOTENCY_KEY_MISSING(400),
  TOO_MANY_DOCUMENTS(422),
  PAPER_NOT_ASKED(422),
  DOCUMENT_NOT_RECEIVED(409),
  TAKEN(409),
  OWN_CLAIM(403),
  ACTED_BEFORE(403),
  FILED_BY_YOU(403),
  SECOND_REQUEST(409),
  NOT_FOR_THE_PANEL(422),
  SECOND_APPEAL(409),
  APPEAL_TOO_LATE(409),
  ABOVE_AUTHORITY(403),
  ORIGINALS_NOT_SEEN(422),
  NOT_DECIDED_YET(409),
  NO_SUCH_DECISION(404),
  BAD_CURSOR(400),
  NO_SUCH_IMPORT(404),
  IMPORT_NOT_READY(409),
  CODE_NOT_TAKEN(422),
  ON_THE_ROSTER_ALREADY(409),
  NO_SUCH_SETTLEMENT(404),
  SETTLEMENT_NOT_READY(409),
  TOO_MANY_REQUESTS(429),
  BLOCKED(403),
  TIMED_OUT(504),
  UNAVAILABLE(503),
  INTERNAL(500);

  private final int status;

  Slug(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** As it stands in the type of a problem, e.g. {@code no-such-claim}. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
