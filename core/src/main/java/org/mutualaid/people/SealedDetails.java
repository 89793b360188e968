package org.mutualaid.people;

/**
 * A person's name, telephone and account as they are stored: the wrapped key and the sealed text.
 * Copied into a claim as it is, so that starting one needs no leave to open it.
 */
public record SealedDetails(byte[] wrappedKey, byte[] sealed) {}
