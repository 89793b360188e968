package org.mutualaid.lambda.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Basis;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.plan.PlanBook;

/**
 * The evidence pack of a claim: the claim as staff see it, and beside it who did and who opened
 * what, each by the number that they have on the roster.
 */
public record EvidenceView(Words words, PlanBook book) {
  /** All of it, as it stands on a day. */
  public Members of(
      Claim claim,
      List<ToldBefore> before,
      List<Look> looks,
      Optional<PersonalDetails> member,
      LocalDate today) {
    return new Members()
        .with("claim", new ClaimView(words, book).forReview(claim, List.of(), member, today))
        .with("acts", items(claim.history().stream().<Json>map(EvidenceView::act).toList()))
        .with("toldBefore", items(before.stream().<Json>map(this::told).toList()))
        .with("looks", items(looks.stream().<Json>map(EvidenceView::look).toList()))
        .with("letters", items(LettersView.of(claim)))
        .withJson("startedOn", claim.facts().startedOn().map(EvidenceView::basis))
        .withJson("decidedOn", claim.facts().decidedOn().map(EvidenceView::basis));
  }

  private static Json items(List<Json> values) {
    return new Json.Items(values);
  }

  private static Members act(HistoryEntry entry) {
    return new Members()
        .with("version", entry.version())
        .with("at", CityText.of(entry.at()))
        .with("action", entry.action())
        .with("person", entry.by().value())
        .with("as", entry.as().name());
  }

  /** What the claim said until its facts were changed, with what was worked out of it. */
  private Members told(ToldBefore before) {
    var narrative = new Members();
    before.narrative().forEach(narrative::with);
    var calculations = new CalculationView(words, book);
    return new Members()
        .with("until", before.until())
        .with("event", EventView.of(before.event()))
        .with("narrative", narrative)
        .with("calculation", calculations.estimate(before.estimate()))
        .withJson("renewed", before.renewed().map(calculations::estimate))
        .withJson("startedOn", before.startedOn().map(EvidenceView::basis))
        .withJson("decidedOn", before.decidedOn().map(EvidenceView::basis));
  }

  private static Members look(Look look) {
    return new Members()
        .with("at", CityText.of(look.at()))
        .with("person", look.by().value())
        .with("as", look.as().name())
        .withText("documentId", look.document().map(DocumentId::value));
  }

  /** How much of the ledgers a calculation counted; the lines themselves never change. */
  private static Members basis(Basis basis) {
    var lines = new Members().with("ownLines", basis.ownLines());
    basis.homeLines().ifPresent(home -> lines.with("homeLines", home));
    return lines;
  }
}
