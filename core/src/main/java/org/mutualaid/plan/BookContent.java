package org.mutualaid.plan;

import java.util.Map;
import java.util.Set;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Rules;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Role;

/**
 * All that the files in plans/ say, as the plan compiler hands it over.
 *
 * @param defaultReview the review profile of a claim that has no line
 * @param reviewDays working days that a level has, where it has a limit
 */
public record BookContent(
    Rules rules,
    Map<String, PlanBook.Title> planTitles,
    Map<BenefitCode, Terms> terms,
    Map<String, ReviewLimits> reviewProfiles,
    String defaultReview,
    Map<Role, Integer> reviewDays,
    WorkingDays workingDays,
    Set<String> rejectionReasons) {}
