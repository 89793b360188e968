package org.mutualaid.functions.reviewclaim;

import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.plan.PlanBook;

/** Reads what a reviewer wants to do. */
record ReviewForm(PlanBook book) {
  private static final List<String> ACTIONS = List.of("Confirm", "PassOn", "Approve", "Reject");
  private static final Form<String> NOTE = Forms.text(1, 2_000);
  private static final Form<String> ARTICLE = Forms.text(1, 200);

  /**
   * What they want to do.
   *
   * @param version of the claim that they saw
   */
  record Step(ReviewAction action, long version) {}

  Step step(Fields fields) {
    String action = fields.choice("action", ACTIONS).orElse("");
    long version = fields.required("version", Forms.VERSION);
    Optional<String> note = fields.optional("note", NOTE);
    return new Step(action(action, note, fields), version);
  }

  private ReviewAction action(String name, Optional<String> note, Fields fields) {
    return switch (name) {
      case "PassOn" -> new PassOn(note);
      case "Approve" -> new Approve(fields.required("originalsSeen", Forms.FLAG), note);
      case "Reject" -> {
        String reason = fields.required("reason", Forms.oneOf(book.rejectionReasons()));
        yield new Reject(reason, fields.required("ruleArticle", ARTICLE), note);
      }
      default -> new Confirm(note);
    };
  }
}
