package org.mutualaid.claim;

/**
 * A new claim, to be stored whole or not at all.
 *
 * @param naturalKey made of member, kind and day of the event: two claims that stand never share
 *     one; a claim that is withdrawn gives it back
 */
public record Start(Claim claim, String naturalKey, RequestKey request, Receipt receipt) {}
