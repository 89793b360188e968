package org.mutualaid.settlementcsv;

/**
 * A piece of a file that holds all rows of each of its members.
 *
 * @param from offset of its first byte
 * @param to offset of the byte after its last
 * @param members in it
 */
public record Chunk(long from, long to, int members) {}
