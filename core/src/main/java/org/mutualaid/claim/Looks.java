package org.mutualaid.claim;

import java.time.Instant;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** The record of who of the staff opened which paper, which the member may see. */
public interface Looks {
  /** Notes that somebody was given a link to a file. Noting the same look twice notes it once. */
  void note(ClaimId claim, DocumentId document, PersonId by, Role as, Instant at);
}
