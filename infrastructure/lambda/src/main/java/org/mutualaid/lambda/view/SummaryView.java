package org.mutualaid.lambda.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Flag;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.Page;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonId;

/** Claims in a list. */
public record SummaryView(Words words) {
  /** A page of a member's claims. */
  public Members of(Page<ClaimSummary> page) {
    return page(page, this::item);
  }

  /**
   * A page of the work of a desk.
   *
   * @param caller who looks
   * @param now when the request came, from which waiting is counted in days
   */
  public Members queue(Page<ClaimSummary> page, PersonId caller, Instant now) {
    return page(page, summary -> work(summary, caller, now));
  }

  private Members work(ClaimSummary summary, PersonId caller, Instant now) {
    LocalDate today = CityTime.dateOf(now);
    Optional<Lease> lease = summary.leasedAt(now);
    Members members =
        item(summary)
            .with("daysWaiting", waiting(summary, today))
            .with("flags", summary.flags().stream().sorted().map(Flag::name).toList())
            .withText("takenUntil", lease.map(taken -> CityText.of(taken.until())));
    lease.ifPresent(taken -> members.with("takenByYou", taken.by().equals(caller)));
    return summary.isHeldOn(today)
        ? members.withText("heldUntil", summary.heldUntil().map(LocalDate::toString))
        : members;
  }

  private static Members page(Page<ClaimSummary> page, Function<ClaimSummary, Json> item) {
    return new Members()
        .with("items", new Json.Items(page.items().stream().map(item).toList()))
        .withText("next", page.next().map(Cursor::value));
  }

  private Members item(ClaimSummary summary) {
    var members =
        new Members()
            .with("claimId", summary.id().value())
            .with("reference", summary.reference().value())
            .with("state", summary.state().name())
            .with("stateName", words.claim("state." + summary.state().name()))
            .with("version", summary.version())
            .with("benefits", summary.benefits().stream().map(BenefitCode::toString).toList())
            .with("amount", summary.amount().toString())
            .with("startedAt", CityText.of(summary.startedAt()))
            .withText("dueOn", summary.dueOn().map(LocalDate::toString));
    return summary.awaitsSecondPerson()
        ? members.with("awaiting", ActionView.SECOND_PERSON)
        : members;
  }

  private static long waiting(ClaimSummary summary, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(CityTime.dateOf(summary.startedAt()), today));
  }
}
