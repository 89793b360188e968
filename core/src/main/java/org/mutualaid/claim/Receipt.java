package org.mutualaid.claim;

/** The answer to an accepted request, as it was given the first time. Holds nothing personal. */
public record Receipt(String text) {}
