package org.mutualaid.lambda.view;

import java.util.Optional;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonalDetails;

/** Of whom somebody tells that they died. */
record OnBehalfView(Words words) {
  /** As it was told, for who told it. */
  Members of(Beneficiary who) {
    return new Members()
        .with("kinship", who.kinship().name())
        .with("kinshipName", words.claim("kinship." + who.kinship().name()))
        .with("memberName", who.memberName())
        .with("memberNumber", who.memberNumber());
  }

  /**
   * For staff: with what the roster says to it.
   *
   * @param member as the roster knows them
   */
  Members forReview(OnBehalf of, Claim claim, Optional<PersonalDetails> member) {
    Beneficiary who = claim.facts().beneficiary().orElseThrow();
    return of(who)
        .with("found", of.found())
        .with(
            "sameName",
            member.map(PersonalDetails::name).filter(who.memberName()::equals).isPresent())
        .withText("nameOnRoster", member.map(PersonalDetails::name));
  }
}
