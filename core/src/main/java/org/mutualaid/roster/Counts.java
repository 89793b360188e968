package org.mutualaid.roster;

/**
 * What the rows looked at do to the roster.
 *
 * @param leftOut enrolments that were left out of rows that count otherwise
 */
public record Counts(int added, int changed, int ended, int unchanged, int refused, int leftOut) {
  /** Nothing yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** All rows that were looked at. */
  public int rows() {
    return added + changed + ended + unchanged + refused;
  }

  Counts plus(RowResult result) {
    int left =
        (int)
            result.remarks().stream()
                .filter(one -> one.code().effect() == Remark.Effect.ENROLMENT_LEFT_OUT)
                .count();
    return new Counts(
        added + one(result, RowKind.ADDED),
        changed + one(result, RowKind.CHANGED),
        ended + one(result, RowKind.ENDED),
        unchanged + one(result, RowKind.UNCHANGED),
        refused + one(result, RowKind.REFUSED),
        leftOut + left);
  }

  private static int one(RowResult result, RowKind kind) {
    return result.kind() == kind ? 1 : 0;
  }
}
