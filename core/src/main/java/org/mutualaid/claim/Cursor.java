package org.mutualaid.claim;

/** A place in a list, as the keeper of the list wrote it; opaque to everybody else. */
public record Cursor(String value) {}
