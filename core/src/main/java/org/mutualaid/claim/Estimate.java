package org.mutualaid.claim;

import java.util.List;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.ClaimTime;
import org.mutualaid.benefit.Event;
import org.mutualaid.plan.PaperRequirement;

/**
 * What an event would be worth if it were claimed today.
 *
 * @param papers that such a claim would ask for
 * @param claimTimes of the benefits that could pay
 * @param lateNotices benefits whose office should have heard of it earlier
 */
public record Estimate(
    Event event,
    Assessment assessment,
    List<PaperRequirement> papers,
    List<ClaimTime> claimTimes,
    List<BenefitCode> lateNotices) {}
