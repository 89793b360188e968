package org.mutualaid.lambda.view;

import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PlanBook;

/** Names that the rule books give in both languages. */
public final class Titles {
  private Titles() {}

  /** The name in the language of these words. */
  public static String of(PlanBook.Title title, Words words) {
    return switch (words.language()) {
      case ZH -> title.zh();
      case EN -> title.en();
    };
  }
}
