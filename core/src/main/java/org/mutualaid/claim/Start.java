package org.mutualaid.claim;

/**
 * A new claim, to be stored whole or not at all.
 *
 * @param naturalKey made of member, kind and day of the event: two claims never share one
 */
public record Start(Claim claim, String naturalKey, RequestKey request, Receipt receipt) {}
