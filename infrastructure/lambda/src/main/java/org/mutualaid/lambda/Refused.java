package org.mutualaid.lambda;

import org.mutualaid.claim.Refusal;
import org.mutualaid.lambda.words.Words;

/** A request that no use case gets to see, because it cannot be read or may not be made. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem.Worded problem;

  Refused(Problem.Worded problem) {
    // Thrown for what callers do wrong, often and on purpose: a stack trace would only cost.
    super(null, null, false, false);
    this.problem = problem;
  }

  /** Refuses with a refusal of the core. */
  public static Refused with(Refusal refusal) {
    return new Refused(words -> Problems.of(refusal, words));
  }

  static Refused with(Slug slug, String... arguments) {
    return new Refused(words -> Problem.of(slug, words, arguments));
  }

  Problem in(Words words) {
    return problem.in(words);
  }
}
