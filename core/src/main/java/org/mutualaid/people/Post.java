package org.mutualaid.people;

/** What a member of staff is, and where. Read from the people table, never from a token. */
public record Post(Role role, OfficeId office) {}
