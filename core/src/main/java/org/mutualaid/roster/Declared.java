package org.mutualaid.roster;

/**
 * What was said of a file before it was sent.
 *
 * @param size in bytes
 * @param sha256 in Base64
 */
public record Declared(long size, String sha256) {}
