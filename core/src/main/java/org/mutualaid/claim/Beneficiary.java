package org.mutualaid.claim;

import org.mutualaid.people.PersonalDetails;

/**
 * Who claims after a member's death and whom they name, as they say it themselves. Nothing of it
 * comes from the roster. Kept sealed with the facts.
 *
 * @param memberName as the beneficiary writes it; staff compare it with the roster
 * @param memberNumber by which the sign-in knows the member, as it stands on the service card
 * @param payee name, telephone and account of the beneficiary
 */
public record Beneficiary(
    Kinship kinship, String memberName, String memberNumber, PersonalDetails payee) {
  @Override
  public String toString() {
    return "Beneficiary[hidden]";
  }
}
