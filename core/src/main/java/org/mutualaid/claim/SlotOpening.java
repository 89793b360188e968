package org.mutualaid.claim;

/**
 * An upload slot for one more document of a claim.
 *
 * @param fileName personal, to be sealed with the facts
 * @param state the claim must still be in
 */
public record SlotOpening(
    ClaimId claim,
    Document document,
    String fileName,
    ClaimState.Name state,
    RequestKey request,
    Receipt receipt) {}
