package org.mutualaid.plan;

import java.util.Map;
import java.util.Set;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Role;

/**
 * All that one version of the files in plans/ says, as the plan compiler hands it over.
 *
 * @param funding by plan, who pays for it
 * @param enrolling by plan, what the roster reads
 * @param diseases by code, what each is called
 * @param questions by type of event, what a member is asked besides the facts, by names of answers
 * @param defaultReview the review profile of a claim that has no line
 * @param reviewDays working days that a level has, where it has a limit
 * @param timeLimits in days, by their names in shared.yaml
 */
public record BookContent(
    Rules rules,
    Map<String, PlanBook.Title> planTitles,
    Map<String, Funding> funding,
    Map<String, EnrolmentRules> enrolling,
    Map<BenefitCode, Terms> terms,
    Map<String, PlanBook.Title> diseases,
    Map<EventType, Map<String, PlanBook.Title>> questions,
    Map<String, ReviewLimits> reviewProfiles,
    String defaultReview,
    Map<Role, Integer> reviewDays,
    Map<String, Integer> timeLimits,
    WorkingDays workingDays,
    Set<String> rejectionReasons) {}
