package org.mutualaid.lambda.events;

import org.mutualaid.lambda.json.Members;

/**
 * Why something failed, as a log may tell it: the kinds of an exception and its causes, and where
 * in our code it arose. Never a message, which may quote anything.
 */
public final class Cause {
  private static final String OURS = "org.mutualaid.";

  /** Enough to tell; a chain of causes may be endless. */
  private static final int MOST_KINDS = 8;

  private Cause() {}

  /** Adds both to a line of the log. */
  public static void addTo(Members line, Throwable thrown) {
    line.with("cause", kinds(thrown));
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        String method = frame.getClassName() + "." + frame.getMethodName();
        line.with("where", method + ":" + frame.getLineNumber());
        return;
      }
    }
  }

  private static String kinds(Throwable thrown) {
    var kinds = new StringBuilder(thrown.getClass().getName());
    Throwable cause = thrown.getCause();
    for (int told = 1; cause != null && told < MOST_KINDS; told++) {
      kinds.append(" < ").append(cause.getClass().getName());
      cause = cause.getCause();
    }
    return kinds.toString();
  }
}
