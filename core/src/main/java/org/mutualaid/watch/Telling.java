package org.mutualaid.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.notice.ReviewNotice;

/**
 * What somebody is told about a claim because of the time, to be stored whole or not at all.
 *
 * @param version of the claim, which it must still have
 * @param notices each of which is new
 * @param next the day on which to look again, if there is any
 * @param at when the clock struck
 */
public record Telling(
    ClaimId claim,
    long version,
    List<ReviewNotice> notices,
    Optional<LocalDate> next,
    Instant at) {}
