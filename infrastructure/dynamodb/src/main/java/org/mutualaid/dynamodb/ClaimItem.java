package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.Standing;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;

/** The head item of a claim: all of it but the facts, so nothing personal. */
final class ClaimItem {
  /** Attributes of {@link #whatStepsChange} that a claim need not have. */
  static final List<String> SOMETIMES_THERE = List.of("dueOn", "deskKey", "dueKey");

  /** Written by nothing but what takes a claim, and removed by the steps that end it. */
  static final String LEASE = "lease";

  private static final String PAPERS = "papers";

  private ClaimItem() {}

  static Fields of(Claim claim) {
    Fields item =
        Keys.claim(claim.id())
            .text("kind", "CLAIM")
            .text("claim", claim.id())
            .text("reference", claim.reference())
            .text("member", claim.member())
            .part("onBehalf", claim.onBehalf().map(ClaimItem::onBehalf))
            .text("household", claim.household())
            .part("route", route(claim.route()))
            .list(PAPERS, claim.papers(), ClaimItem::paper)
            .part("documents", documents(claim))
            .list("history", claim.history(), HistoryForm::of)
            .text("startedAt", claim.startedAt())
            .text("memberKey", claim.member())
            .text("startedKey", Keys.started(claim.startedAt(), claim.id()));
    return item.all(whatStepsChange(claim).map());
  }

  /** What a step writes anew; the rest of the item stays as it is. */
  static Fields whatStepsChange(Claim claim) {
    Fields fields =
        new Fields()
            .number("version", claim.version())
            .text("state", claim.state().name())
            .text("dueOn", claim.dueOn())
            .part("summary", SummaryForm.of(ClaimSummary.of(claim)));
    return claim.state().turn() == Role.MEMBER ? fields : fields.all(desk(claim));
  }

  /** What a step writes besides where it changes the facts. */
  static Fields papers(Claim claim) {
    return new Fields().list(PAPERS, claim.papers(), ClaimItem::paper);
  }

  static Claim read(Part item, Facts facts) {
    List<HistoryEntry> history = item.list("history", HistoryForm::read);
    return new Claim(
        new ClaimId(item.text("claim")),
        new Reference(item.text("reference")),
        new PersonId(item.text("member")),
        item.optionalPart("onBehalf").map(ClaimItem::readOnBehalf),
        item.optionalText("household").map(HouseholdId::new),
        readRoute(item.part("route")),
        item.number("version"),
        state(history, item.text("state")),
        item.list(PAPERS, ClaimItem::readPaper),
        DocumentForm.readAll(item.part("documents")),
        history,
        item.instant("startedAt"),
        item.optionalDate("dueOn"),
        item.optionalPart(LEASE).map(ClaimItem::readLease),
        facts);
  }

  /** Who has the claim, until a moment in milliseconds, so that it can be compared. */
  static AttributeValue lease(Lease lease) {
    return new Fields()
        .text("by", lease.by())
        .number("until", lease.until().toEpochMilli())
        .value();
  }

  static Lease readLease(Part part) {
    return new Lease(new PersonId(part.text("by")), Instant.ofEpochMilli(part.number("until")));
  }

  /** All of the state is in the history; its name stands beside it for indexes and conditions. */
  private static ClaimState state(List<HistoryEntry> history, String name) {
    ClaimState state = Standing.after(history);
    if (state.name() != ClaimState.Name.valueOf(name)) {
      throw new IllegalStateException("a claim's history leads to another state than it has");
    }
    return state;
  }

  private static Map<String, AttributeValue> desk(Claim claim) {
    return new Fields()
        .text("deskKey", Keys.desk(claim.route().desk(claim.state())))
        .text("dueKey", Keys.due(claim.dueOn(), claim.startedAt(), claim.id()))
        .map();
  }

  private static Fields documents(Claim claim) {
    var documents = new Fields();
    claim.documents().forEach(d -> documents.part(d.id().value(), DocumentForm.of(d)));
    return documents;
  }

  private static Fields onBehalf(OnBehalf of) {
    return new Fields().text("member", of.member()).flag("found", of.found());
  }

  private static OnBehalf readOnBehalf(Part part) {
    return new OnBehalf(
        new PersonId(part.text("member")), part.optionalFlag("found").orElse(false));
  }

  private static Fields route(Route route) {
    return new Fields()
        .text("first", route.first())
        .text("unit", route.unit())
        .text("district", route.district());
  }

  private static Route readRoute(Part part) {
    return new Route(
        Role.valueOf(part.text("first")),
        new OfficeId(part.text("unit")),
        new OfficeId(part.text("district")));
  }

  private static AttributeValue paper(PaperRequirement paper) {
    return new Fields().texts("anyOf", paper.anyOf()).texts("askedBy", paper.askedBy()).value();
  }

  private static PaperRequirement readPaper(AttributeValue value) {
    Part part = Part.of(value);
    return new PaperRequirement(
        part.texts("anyOf"), part.texts("askedBy").stream().map(BenefitCode::parse).toList());
  }
}
