package org.mutualaid.notice;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people are told of a claim. The words of each, in both languages, are in {@code
 * words/<language>/notice.properties}; one without words fails the build.
 */
public enum Told {
  SUBMITTED,
  DISCARDED,
  /** An officer began it for them. */
  FILED_FOR_YOU,
  /** An officer changed its facts for them. */
  FACTS_CHANGED,
  PAPERS_ASKED,
  PAPERS_IN,
  AT_DISTRICT,
  AT_CITY,
  BACK_AT_FIRST_REVIEW,
  AT_PANEL,
  LOOKED_INTO,
  FOUND_OUT,
  GRANTED,
  NOT_GRANTED,
  /** What the insurance told of a quarter is released to them; nobody filed it. */
  SETTLED,
  APPEAL_RECEIVED,
  APPEAL_UPHELD,
  APPEAL_CHANGED,
  UNDONE,
  REOPENED,
  WITHDRAWN,
  MONEY_ORDERED,
  MONEY_ARRIVED,
  PAYMENT_FAILED,
  ACCOUNT_MENDED,
  CLOSED,
  LAPSED,
  /** The papers asked for are not all there, some days before their last. */
  SUPPLEMENT_REMINDER,
  SUPPLEMENT_REMINDER_AGAIN,
  SUPPLEMENT_LAST_CALL,
  /** The same just before the last day, to the hotline, which calls. */
  SUPPLEMENT_CALL_MEMBER,
  /** It takes longer than it should. */
  STILL_WORKING,
  INVESTIGATION_OVERDUE,
  WARNING_YELLOW,
  WARNING_ORANGE,
  WARNING_RED;

  /** The code that the reason of a notice is, if it is one; most reasons are names of actions. */
  public static Optional<Told> named(String reason) {
    return Stream.of(values()).filter(told -> told.name().equals(reason)).findFirst();
  }

  /** Whether it is sent at night too. */
  public boolean isUrgent() {
    return this == WARNING_RED;
  }

  /** Whether it is for an office and not for whose claim it is. */
  public boolean isForOffice() {
    return switch (this) {
      case SUPPLEMENT_CALL_MEMBER,
          INVESTIGATION_OVERDUE,
          WARNING_YELLOW,
          WARNING_ORANGE,
          WARNING_RED ->
          true;
      default -> false;
    };
  }

  /** Whether its words name the amount. */
  public boolean namesAmount() {
    return this == GRANTED || this == SETTLED || this == APPEAL_CHANGED || this == MONEY_ARRIVED;
  }
}
