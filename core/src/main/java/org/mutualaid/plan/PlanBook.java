package org.mutualaid.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Role;

/** All rule books in force, in one version. */
public interface PlanBook {
  /** What the engine reads of them. */
  Rules rules();

  /** Of the rule books, as stored with each calculation. */
  default String version() {
    return rules().version();
  }

  /** The papers that the benefits of a calculation ask for, each once. */
  List<PaperRequirement> papersFor(Assessment assessment, Event event);

  /** The strictest limits of the review profiles that the lines come under. */
  ReviewLimits limitsFor(Assessment assessment);

  /** How many working days a level has to act, where it has a limit. */
  Optional<Integer> reviewDays(Role level);

  /** The days on which offices work. */
  WorkingDays workingDays();

  /** The coded reasons a rejection may rest on. */
  Set<String> rejectionReasons();

  /** The codes that may stand as circumstances of an event of this type. */
  Set<String> circumstances(EventType type);

  /** What a plan is called, in Chinese or English. */
  Title titleOf(String plan);

  /** What a benefit is called. */
  Title titleOf(BenefitCode benefit);

  /** A name in both languages. */
  record Title(String zh, String en) {}
}
