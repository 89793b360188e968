package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.benefit.ClaimTime;
import org.mutualaid.claim.Estimate;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PaperRequirement;
import org.mutualaid.plan.PlanBook;

/** What an event would be worth, why, what it would ask for and until when it is claimed. */
public record EstimateView(Words words, PlanBook book) {
  /** An estimate, with its event in the form in which it was told. */
  public Members of(Estimate estimate) {
    return new Members()
        .with("event", EventView.of(estimate.event()))
        .with("calculation", new CalculationView(words, book).estimate(estimate.assessment()))
        .with("papers", papers(estimate.papers()))
        .with("claimTimes", claimTimes(estimate.claimTimes()))
        .withJson("lateNotice", new LateNoticeView(words, book).of(estimate.lateNotices()));
  }

  private Json papers(List<PaperRequirement> papers) {
    return new Json.Items(
        papers.stream().<Json>map(paper -> PaperView.of(paper, words, book)).toList());
  }

  private Json claimTimes(List<ClaimTime> times) {
    return new Json.Items(times.stream().<Json>map(this::claimTime).toList());
  }

  private Members claimTime(ClaimTime time) {
    return new Members()
        .with("benefit", time.benefit().toString())
        .with("benefitName", Titles.of(book.titleOf(time.benefit()), words))
        .with("from", time.first().toString())
        .with("by", time.last().toString());
  }
}
