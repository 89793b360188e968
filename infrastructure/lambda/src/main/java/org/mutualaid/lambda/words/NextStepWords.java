package org.mutualaid.lambda.words;

import org.mutualaid.claim.NextStep;

/** Whose turn it is, what comes next and by when, in words: the same for pages and for notices. */
public final class NextStepWords {
  private NextStepWords() {}

  /** Whose turn it is and what comes next; then by when, where the rules give a day. */
  public static String of(NextStep next, Words words) {
    String key = "next." + next.code().name();
    String turn = words.claim(key, words.claim("role." + next.turn().name()));
    return next.by().map(day -> turn + words.claim(key + ".by", words.day(day))).orElse(turn);
  }
}
