package org.mutualaid.dynamodb;

import java.util.List;

/** That DynamoDB said no, for a reason that asking again in a moment does not mend by itself. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final transient List<Reason> reasons;

  /**
   * Says which refusal it was.
   *
   * @param type the name of DynamoDB's exception
   * @param reasons of a cancelled transaction, one for each of its items; else none
   */
  Refusal(String type, List<Reason> reasons) {
    super("the table refused: " + type);
    this.type = type;
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Why one item of a transaction held it back, or {@code None}.
   *
   * @param item as it stands, if that was asked for
   */
  record Reason(String code, Part item) {}

  boolean is(String exception) {
    return type.equals(exception);
  }

  List<Reason> reasons() {
    return reasons;
  }
}
