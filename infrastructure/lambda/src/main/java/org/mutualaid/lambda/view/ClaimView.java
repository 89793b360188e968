package org.mutualaid.lambda.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.LateNotice;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Clock;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Warning;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.plan.PlanBook;

/** A whole claim, as its member sees it or as staff do. */
public record ClaimView(Words words, PlanBook book) {
  /** For the member, or who claims on behalf of one. Notes of reviewers are not in it. */
  public Members of(Claim claim, List<String> possible) {
    List<Json> timeline =
        claim.history().stream()
            .filter(EntryView::isForMember)
            .<Json>map(entry -> entry(entry, claim))
            .toList();
    return view(claim, possible, timeline)
        .withJson("onBehalf", claim.facts().beneficiary().map(new OnBehalfView(words)::of));
  }

  /**
   * For staff: with who claims, and the notes.
   *
   * @param member as the roster knows whose cover it is, if it does
   * @param today for the warning that it is getting late
   */
  public Members forReview(
      Claim claim, List<String> possible, Optional<PersonalDetails> member, LocalDate today) {
    List<Json> timeline = claim.history().stream().<Json>map(entry -> noted(entry, claim)).toList();
    Optional<PersonalDetails> claimant =
        claim.facts().beneficiary().map(Beneficiary::payee).or(() -> member);
    return view(claim, possible, timeline)
        .withText("takenUntil", ActionView.takenUntil(claim))
        .withText("warning", Warning.of(claim, today, book).map(Warning::name))
        .withJson("claimant", claimant.map(ClaimView::claimant))
        .withJson(
            "onBehalf",
            claim.onBehalf().map(of -> new OnBehalfView(words).forReview(of, claim, member)));
  }

  private Members view(Claim claim, List<String> possible, List<Json> timeline) {
    var narrative = new Members();
    claim.facts().narrative().forEach(narrative::with);
    return ActionView.of(claim, possible, words)
        .with("event", EventView.of(claim.facts().event()))
        .with("narrative", narrative)
        .withJson("calculation", calculation(claim))
        .withJson("firstCalculation", first(claim))
        .withJson("lateNotice", new LateNoticeView(words, book).of(lateNotices(claim)))
        .with("papers", papers(claim))
        .with("documents", documents(claim))
        .withJson("request", request(claim))
        .with("timeline", new Json.Items(timeline))
        .with("startedAt", CityText.of(claim.startedAt()))
        .withText("dueOn", claim.dueOn().map(LocalDate::toString))
        .withJson("dueOnProvisional", provisional(claim));
  }

  /** Only where it is so: the working days of that year are not published yet. */
  private Optional<Json> provisional(Claim claim) {
    return Clock.isProvisional(claim, book.workingDays())
        ? Optional.of(new Json.Flag(true))
        : Optional.empty();
  }

  /** None before the proof of kinship is accepted: it would tell what the member was covered by. */
  private Optional<Members> calculation(Claim claim) {
    return claim.isOpenToOwner()
        ? Optional.of(
            new CalculationView(words, book).of(claim.facts().assessment(), claim.state().name()))
        : Optional.empty();
  }

  /** What the claim was started with, where a verdict came to another calculation. */
  private Optional<Members> first(Claim claim) {
    return claim
        .facts()
        .renewed()
        .filter(_ -> claim.onBehalf().isEmpty())
        .map(_ -> new CalculationView(words, book).estimate(claim.facts().estimate()));
  }

  /** As of the day it was started, when the office heard of it. */
  private List<BenefitCode> lateNotices(Claim claim) {
    Event event = claim.facts().event();
    return LateNotice.of(
        book.rulesOn(event.date()),
        event,
        claim.facts().assessment(),
        CityTime.dateOf(claim.startedAt()));
  }

  private Json papers(Claim claim) {
    return new Json.Items(
        claim.papers().stream()
            .<Json>map(paper -> PaperView.of(paper, claim, words, book))
            .toList());
  }

  /** What a reviewer asked for, while the member is to add it. */
  private Optional<Members> request(Claim claim) {
    return claim.state() instanceof ClaimState.Supplement supplement
        ? Optional.of(RequestView.of(claim, supplement, words))
        : Optional.empty();
  }

  private Json documents(Claim claim) {
    return new Json.Items(
        claim.documents().stream()
            .<Json>map(document -> DocumentView.of(document, claim, words))
            .toList());
  }

  private Members entry(HistoryEntry entry, Claim claim) {
    return byOfficer(EntryView.forMember(entry, claim.facts().note(entry), words), entry, claim);
  }

  private Members noted(HistoryEntry entry, Claim claim) {
    return byOfficer(EntryView.forReview(entry, claim.facts().note(entry), words), entry, claim);
  }

  private Members byOfficer(Members step, HistoryEntry entry, Claim claim) {
    return OfficerView.with(step, entry, claim, words);
  }

  private static Members claimant(PersonalDetails details) {
    return new Members()
        .with("name", details.name())
        .with("phone", details.phone())
        .with("account", details.account());
  }
}
