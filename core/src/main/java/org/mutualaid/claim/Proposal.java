package org.mutualaid.claim;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.people.PersonId;

/**
 * A verdict that one reviewer has given and that waits for a second person.
 *
 * @param refused the lines that it would not grant, each with the coded reason; of an approval only
 */
public record Proposal(Verdict verdict, PersonId by, SortedMap<BenefitCode, String> refused) {
  /** A verdict on the whole. */
  public Proposal(Verdict verdict, PersonId by) {
    this(verdict, by, new TreeMap<>());
  }
}
