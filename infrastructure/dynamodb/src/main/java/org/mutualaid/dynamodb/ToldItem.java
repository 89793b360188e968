package org.mutualaid.dynamodb;

import org.mutualaid.benefit.Assessment;
import org.mutualaid.claim.Basis;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.privacy.DataKey;

/** What a claim said of its event until a version, sealed with the key of the claim. */
final class ToldItem {
  private static final String TOLD = "told";

  private ToldItem() {}

  static Fields of(ClaimId claim, ToldBefore before, DataKey key) {
    Fields told =
        new Fields()
            .part("event", EventForm.of(before.event()))
            .part("narrative", FactsItem.texts(before.narrative()))
            .part("assessment", AssessmentForm.of(before.estimate()))
            .part("renewed", before.renewed().map(AssessmentForm::of))
            .part("basis", before.startedOn().map(BasisForm::of))
            .part("decidedOn", before.decidedOn().map(BasisForm::of));
    return Keys.toldBefore(claim, before.until())
        .text("kind", "TOLD")
        .number("until", before.until())
        .bytes(TOLD, key.seal(field(before.until()), DynamoDbJson.write(told)));
  }

  static ToldBefore read(Part item, DataKey key) {
    long until = item.number("until");
    Part told = DynamoDbJson.read(key.open(field(until), item.bytes(TOLD)));
    Part narrative = told.part("narrative");
    return new ToldBefore(
        until,
        EventForm.read(told.part("event")),
        narrative.members(name -> name, narrative::text),
        AssessmentForm.read(told.part("assessment")),
        told.optionalPart("renewed").<Assessment>map(AssessmentForm::read),
        told.optionalPart("basis").<Basis>map(BasisForm::read),
        told.optionalPart("decidedOn").<Basis>map(BasisForm::read));
  }

  private static String field(long until) {
    return TOLD + "/" + until;
  }
}
