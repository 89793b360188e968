package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Worked;
import org.mutualaid.people.Cover;
import org.mutualaid.plan.PlanBook;

/**
 * What a claim is worth: what the rules give, less what the quarterly settlement pays from the data
 * of the insurance. A benefit is paid either by claims or by settlements, never by both, so no stay
 * and no quarter is paid twice, whichever comes first.
 */
public record Worth(PlanBook book) {
  /**
   * The lines of a claim, each with what it uses up.
   *
   * @param applied the day the claim is made
   */
  public List<Worked> lines(Event event, Cover cover, History history, LocalDate applied) {
    return lines(book.rulesOn(event.date()), event, cover, history, applied);
  }

  /** The same under some of the rules in force. */
  public List<Worked> lines(
      Rules rules, Event event, Cover cover, History history, LocalDate applied) {
    Set<BenefitCode> ofData = benefits(book.rulesOfDataOn(event.date()));
    List<Worked> lines = new ArrayList<>();
    for (Worked worked : Adjudication.worked(rules, event, cover, history, applied)) {
      boolean isSettled = ofData.contains(worked.line().benefit());
      lines.add(isSettled ? worked.leftToTheQuarter() : worked);
    }
    return List.copyOf(lines);
  }

  /** The calculation that shows those lines. */
  public Assessment of(Event event, List<Worked> lines) {
    return new Assessment(
        book.rulesOn(event.date()).version(), lines.stream().map(Worked::line).toList());
  }

  private static Set<BenefitCode> benefits(Rules rules) {
    Set<BenefitCode> codes = new HashSet<>();
    for (Plan plan : rules.plans()) {
      for (Benefit benefit : plan.benefits()) {
        codes.add(benefit.code());
      }
    }
    return codes;
  }
}
