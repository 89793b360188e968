package org.mutualaid.claim;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/**
 * That somebody of the staff opened a claim or a paper of it.
 *
 * @param document the paper to which they were given a link; none where they opened the claim
 * @param as in what quality
 */
public record Look(
    ClaimId claim, Optional<DocumentId> document, PersonId by, Role as, Instant at) {}
