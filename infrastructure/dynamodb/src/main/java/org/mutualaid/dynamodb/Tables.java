package org.mutualaid.dynamodb;

/**
 * The names of the two tables.
 *
 * @param claims with partition key pk and sort key sk, and the indexes by-member, by-desk, pending
 * @param people with partition key pk and sort key sk
 */
public record Tables(String claims, String people) {}
