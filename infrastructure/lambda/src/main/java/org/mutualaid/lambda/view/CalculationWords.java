package org.mutualaid.lambda.view;

import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Reason;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PlanBook;

/** A calculation in words: said by this one type for the page and for the letter. */
public record CalculationWords(Words words, PlanBook book) {
  /** Why a line has the amount that it has. */
  public String reason(Reason reason) {
    return words.benefit(key(reason), named(reason.argument()));
  }

  /** What can be done about it. */
  public String mend(Reason reason) {
    return words.benefit(key(reason) + ".mend");
  }

  /** A step on the way to the amount. */
  public String step(CalculationStep step) {
    return words.benefit("step." + step.code(), step.numbers().toArray(String[]::new));
  }

  private static String key(Reason reason) {
    return "reason." + reason.code().name();
  }

  /** The argument of a reason is another benefit, by its full code, or a coded cause. */
  private String named(String argument) {
    return argument.contains(".")
        ? Titles.of(book.titleOf(BenefitCode.parse(argument)), words)
        : words
            .find("benefit", "circumstance." + argument)
            .or(() -> words.find("benefit", "fact." + argument))
            .or(() -> words.find("benefit", "rejection." + argument))
            .orElse(argument);
  }
}
