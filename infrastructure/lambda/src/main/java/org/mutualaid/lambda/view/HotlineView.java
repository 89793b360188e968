package org.mutualaid.lambda.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Warning;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.plan.PaperRequirement;
import org.mutualaid.plan.PlanBook;

/**
 * A claim as the hotline needs it for an answer in one call: where it stands, whose turn it is,
 * which papers are missing, by when, and what happened. Nothing of the event, no calculation, no
 * file, no reason and no note: none of what was wrong with anybody.
 */
public record HotlineView(Words words, PlanBook book) {
  /**
   * The claim, with whom to call.
   *
   * @param caller whom to call: who claims, as far as is known
   * @param today for the warning that it is getting late
   */
  public Members of(
      Claim claim, List<String> possible, Optional<PersonalDetails> caller, LocalDate today) {
    return ActionView.of(claim, possible, words)
        .withJson("claimant", caller.map(HotlineView::toCall))
        .with("papersMissing", items(claim.missingPapers().stream().map(this::paper).toList()))
        .with(
            "timeline",
            items(
                claim.history().stream()
                    .filter(EntryView::isForMember)
                    .map(e -> step(e, claim))
                    .toList()))
        .with("startedAt", CityText.of(claim.startedAt()))
        .withText("dueOn", claim.dueOn().map(LocalDate::toString))
        .withText("warning", Warning.of(claim, today, book).map(Warning::name));
  }

  private static Json items(List<Members> values) {
    return new Json.Items(List.copyOf(values));
  }

  /** Not for which benefit: its name may be that of a disease. */
  private Members paper(PaperRequirement paper) {
    return new Members().with("anyOf", PaperView.names(paper.anyOf(), words));
  }

  private Members step(HistoryEntry entry, Claim claim) {
    return OfficerView.with(EntryView.bare(entry, words), entry, claim, words);
  }

  private static Members toCall(PersonalDetails details) {
    return new Members().with("name", details.name()).with("phone", details.phone());
  }
}
