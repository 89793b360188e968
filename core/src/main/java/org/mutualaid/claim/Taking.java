package org.mutualaid.claim;

import java.time.Instant;
import org.mutualaid.people.Post;

/**
 * A claim that somebody takes or gives back, to be stored with the remembered answer or not at all:
 * only while the claim has the version that they saw and nobody else has it.
 *
 * @param after the claim with the lease as it is then, and all else as it was read
 * @param post that they must still hold when it is stored
 * @param now when the request came, by which the lease of somebody else is over or not
 */
public record Taking(Claim after, Post post, Instant now, RequestKey request, Receipt receipt) {}
