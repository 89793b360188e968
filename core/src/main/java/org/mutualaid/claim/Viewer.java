package org.mutualaid.claim;

import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** Who looks at a claim, and in what quality. */
public record Viewer(PersonId person, Role as) {}
