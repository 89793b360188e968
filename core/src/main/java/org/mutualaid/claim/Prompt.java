package org.mutualaid.claim;

import java.util.Arrays;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * What the passing of time alone gives reason to tell, and whom. Each is told once for the entry of
 * the history from which its time counts; nothing in the history changes with it.
 */
public enum Prompt {
  /** The papers asked for have not come: after {@code firstReminderCalendarDays}. */
  SUPPLEMENT_REMINDER(Role.MEMBER),
  /** They still have not: after {@code secondReminderCalendarDays}. */
  SUPPLEMENT_REMINDER_AGAIN(Role.MEMBER),
  /** They still have not, shortly before the end: after {@code lastCallCalendarDays}. */
  SUPPLEMENT_LAST_CALL(Role.MEMBER),
  /** The same, as a task: call the member before the claim lapses, and offer help. */
  SUPPLEMENT_CALL_MEMBER(Role.HOTLINE),
  /** Who has the claim has not acted by the day: it is not forgotten. */
  STILL_WORKING(Role.MEMBER),
  /** An investigation is over its time. */
  INVESTIGATION_OVERDUE(Role.DISTRICT),
  /** Of {@link Warning#YELLOW}. */
  WARNING_YELLOW(Role.UNIT),
  /** Of {@link Warning#ORANGE}. */
  WARNING_ORANGE(Role.DISTRICT),
  /** Of {@link Warning#RED}. */
  WARNING_RED(Role.MUNICIPAL);

  private final Role to;

  Prompt(Role to) {
    this.to = to;
  }

  /** In what quality somebody is told. */
  public Role to() {
    return to;
  }

  /** The desk that is told, of those on the way of a claim. */
  public Post desk(Route route) {
    return route.desk(to);
  }

  /** Whether this is the name of one, not of an action. */
  public static boolean isName(String reason) {
    return Arrays.stream(values()).anyMatch(prompt -> prompt.name().equals(reason));
  }

  static Prompt of(Warning warning) {
    return switch (warning) {
      case YELLOW -> WARNING_YELLOW;
      case ORANGE -> WARNING_ORANGE;
      case RED -> WARNING_RED;
    };
  }
}
