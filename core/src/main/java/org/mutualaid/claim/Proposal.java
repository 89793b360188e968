package org.mutualaid.claim;

import org.mutualaid.people.PersonId;

/** A verdict that one reviewer has given and that waits for a second person. */
public record Proposal(Verdict verdict, PersonId by) {}
