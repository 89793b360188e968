package org.mutualaid.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.KnownNames;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Role;

/** The rule books in all their versions. A version never changes once claims were judged by it. */
public interface PlanBook {
  /**
   * What the engine reads for an event of this day: the version in force then; for a day before the
   * first version, the first.
   */
  Rules rulesOn(LocalDate day);

  /**
   * The same, with those benefits alone that are worked out from the data of the insurance and that
   * nobody files for.
   */
  Rules rulesOfDataOn(LocalDate day);

  /** What the engine reads in the newest version. */
  Rules rules();

  /** The newest version, as stored with each calculation that is made by it. */
  default String version() {
    return rules().version();
  }

  /** The papers that the benefits of a calculation ask for, each once. */
  List<PaperRequirement> papersFor(Assessment assessment, Event event);

  /** The papers that any benefit asks for of such an event, whoever it happened to, each once. */
  List<PaperRequirement> papersOfAny(Event event);

  /** The benefits of an event of this type, in any version. */
  Set<BenefitCode> benefitsOf(EventType type);

  /** The strictest limits of the review profiles that the lines come under. */
  ReviewLimits limitsFor(Assessment assessment);

  /** How many working days a level has to act, where it has a limit. */
  Optional<Integer> reviewDays(Role level);

  /** The days on which offices work. */
  WorkingDays workingDays();

  /** The coded reasons a rejection may rest on. */
  Set<String> rejectionReasons();

  /** The codes of the papers that any benefit may ask for. */
  Set<String> papers();

  /** The codes that may stand as circumstances of an event of this type. */
  Set<String> circumstances(EventType type);

  /** What an event of this type may name. */
  KnownNames known(EventType type);

  /** The diseases that the plans know, by code. */
  Map<String, Title> diseases();

  /**
   * What a member is asked of an event of this type besides its facts, to be answered in free
   * words: the questions, in order, by the names of the answers.
   */
  Map<String, Title> questions(EventType type);

  /** Who pays for a plan, in the newest version. */
  Funding funding(String plan);

  /** What the newest version says of a benefit besides how its sum is worked out. */
  Terms terms(BenefitCode benefit);

  /** How people are enrolled in a plan, in the newest version. */
  EnrolmentRules enrolling(String plan);

  /** A time limit of shared.yaml in days, in the newest version. */
  int timeLimit(String name);

  /** What a plan is called, in Chinese or English. */
  Title titleOf(String plan);

  /** What a benefit is called. */
  Title titleOf(BenefitCode benefit);

  /** A name in both languages. */
  record Title(String zh, String en) {}
}
