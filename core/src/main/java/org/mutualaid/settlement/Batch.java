package org.mutualaid.settlement;

/**
 * A quarter whose members all are settled, for the city to release.
 *
 * @param file the name of the file it was made of
 */
public record Batch(Quarter quarter, String file, Totals totals) {}
