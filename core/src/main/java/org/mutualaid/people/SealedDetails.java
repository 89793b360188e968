package org.mutualaid.people;

/**
 * A person's name, telephone and account as they are stored: the wrapped key and the sealed text.
 * Copied into a claim as it is, so that starting one needs no leave to open it.
 *
 * @param wrappedKey of the person's data key, in Base64
 * @param sealed nonce and ciphertext, in Base64
 */
public record SealedDetails(String wrappedKey, String sealed) {}
