package org.mutualaid.claim;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/**
 * One thing that happened to a claim. Never changed afterwards; version n is the n-th.
 *
 * @param as in what quality the person acted
 * @param reason the coded reason of a rejection, if this is one or proposes one
 */
public record HistoryEntry(
    long version,
    Instant at,
    String action,
    ClaimState.Name from,
    ClaimState.Name to,
    PersonId by,
    Role as,
    Optional<String> reason) {}
