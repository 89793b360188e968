package org.mutualaid.claim;

/**
 * One paper that a reviewer asks the member for.
 *
 * @param paper its code in the rule books
 * @param files how many good files there were for it when it was asked for; more are needed
 */
public record PaperAsked(String paper, Why why, int files) {
  /** A paper as it is asked for, before the files are counted. */
  public PaperAsked(String paper, Why why) {
    this(paper, why, 0);
  }

  /** Why it is asked for; the words of each are in the catalogue. */
  public enum Why {
    NOT_THERE,
    UNREADABLE,
    INCOMPLETE,
    OF_SOMEBODY_ELSE,
    OF_ANOTHER_EVENT,
    OUT_OF_DATE,
    STAMP_OR_SIGNATURE_MISSING
  }

  /** As it stands in the history: {@code DIAGNOSIS:UNREADABLE:1}. */
  public String code() {
    return paper + ":" + why + ":" + files;
  }

  /** From its form in the history. */
  static PaperAsked parse(String code) {
    String[] parts = code.split(":", 3);
    return new PaperAsked(parts[0], Why.valueOf(parts[1]), Integer.parseInt(parts[2]));
  }
}
