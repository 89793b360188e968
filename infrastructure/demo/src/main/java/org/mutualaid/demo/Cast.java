package org.mutualaid.demo;

/**
 * Who plays in a story.
 *
 * @param story the letter it is known by in request keys
 * @param first the desk the claim comes to first
 * @param stranger a desk of the same level that has nothing to do with it
 */
record Cast(String story, String member, Desk first, Desk stranger, Desk district) {}
