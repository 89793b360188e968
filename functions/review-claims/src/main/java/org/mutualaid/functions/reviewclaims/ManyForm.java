package org.mutualaid.functions.reviewclaims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.review.ReviewClaims.Seen;

/** Reads an action that may be taken on many claims without looking into each, and on which. */
record ManyForm(ReviewAction action, List<Seen> claims) {
  private static final int MOST_CLAIMS = 50;
  private static final Form<ClaimId> ID = new Form<>(new ClaimId(""), ManyForm::id);
  private static final Form<String> NOTE = Forms.text(1, 2_000);
  private static final Form<Seen> CLAIM = Forms.object(ManyForm::claim);

  /** What is decided about a claim is decided about that claim alone, so it is not among them. */
  private static final Map<String, Function<Fields, ReviewAction>> ACTIONS =
      Map.of(
          "Take", _ -> new ClaimAction.Take(),
          "Release", _ -> new ClaimAction.Release(),
          "PassOn", fields -> new ClaimAction.PassOn(fields.optional("note", NOTE)));

  static ManyForm of(Fields fields) {
    Optional<String> name = fields.choice("action", ACTIONS.keySet());
    List<Seen> claims = fields.required("claims", Forms.listOf(CLAIM, 1, MOST_CLAIMS));
    Set<ClaimId> named = new HashSet<>();
    for (int at = 0; at < claims.size(); at++) {
      ClaimId claim = claims.get(at).claim();
      if (!claim.equals(ID.standIn()) && !named.add(claim)) {
        fields.place("claims").at(at).at("claimId").wrong(Wrong.DUPLICATE);
      }
    }
    ReviewAction action =
        name.map(ACTIONS::get)
            .map(reading -> reading.apply(fields))
            .orElseGet(ClaimAction.Take::new);
    return new ManyForm(action, claims);
  }

  private static Seen claim(Fields fields) {
    return new Seen(fields.required("claimId", ID), fields.required("version", Forms.VERSION));
  }

  private static ClaimId id(Json json, Place place) {
    return json instanceof Json.Text(String text) && ClaimId.isForm(text)
        ? new ClaimId(text)
        : place.instead(ID.standIn(), Wrong.NOT_AN_ID);
  }
}
