package org.mutualaid.lambda.testing;

import static org.mutualaid.lambda.testing.Town.NOW;
import static org.mutualaid.lambda.testing.Town.claimId;
import static org.mutualaid.lambda.testing.Town.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Slots;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ReviewClaim;

/** Leads the claim of the payloads through its life, by the use cases. */
record Story(Claims claims, Slots slots, PlanBook book) {
  private static final String HASH = "TwdJdHVm3fwNhXZu0UhqxuyKCnzLHQdmyXk34WlsCXY=";

  void start() {
    var stay =
        new Event.HospitalStay(
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 4, 16),
            Event.Cause.ILLNESS,
            new TreeSet<>());
    var key = new RequestKey(person("demo-a"), "POST /claims", "start-stay", "hash");
    done(
        new StartClaim(claims, book)
            .on(
                new Filing(stay, Map.of("diagnosis", "肺炎")),
                key,
                NOW,
                (claim, possible) -> new Receipt("201 {}")));
  }

  void add(String paper) {
    var declared = new AddDocument.Declared(paper, paper + ".jpg", FileType.JPEG, 12_345, HASH);
    done(
        new AddDocument(claims)
            .on(
                claimId(),
                declared,
                slotKey(paper),
                NOW,
                (claim, document) -> new Receipt(Long.toString(NOW.getEpochSecond()))));
    var good = new Document.Status.Received(NOW);
    went(slots.judge(claimId(), DocumentId.askedBy(slotKey(paper)), good));
  }

  void submit(Claim claim) {
    done(
        new ActOnClaim(claims, book)
            .on(
                claimId(),
                new ClaimAction.Submit(),
                claim.version(),
                key(claim, "demo-a", "POST /claims/" + claimId() + "/actions"),
                NOW,
                (after, possible) -> new Receipt("200 {}")));
  }

  void review(Claim claim, String subject, ReviewAction action) {
    done(
        new ReviewClaim(claims, book)
            .on(
                claimId(),
                action,
                claim.version(),
                key(claim, subject, "POST /admin/claims/" + claimId() + "/actions"),
                NOW,
                (after, possible) -> new Receipt("200 {}")));
  }

  /** The request for a slot, as the payloads make it. */
  static RequestKey slotKey(String paper) {
    String key = paper.equals("ID_CARD") ? "paper-1" : "paper-" + paper;
    return new RequestKey(person("demo-a"), "POST /claims/" + claimId() + "/documents", key, "h");
  }

  private static RequestKey key(Claim claim, String subject, String route) {
    return new RequestKey(person(subject), route, "town-" + claim.version(), "hash");
  }

  private static void done(Outcome outcome) {
    went(outcome instanceof Outcome.Accepted);
  }

  private static void went(boolean well) {
    if (!well) {
      throw new IllegalStateException("the town could not be set up");
    }
  }
}
