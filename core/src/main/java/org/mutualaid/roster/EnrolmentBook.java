package org.mutualaid.roster;

import java.util.Optional;

/** What the rule books say of enrolling. */
public interface EnrolmentBook {
  /** The terms of a plan, if there is one of that code. */
  Optional<EnrolmentTerms> terms(String plan);

  /** For so many days after its end an enrolment can be renewed without a break. */
  int renewalGraceDays();
}
