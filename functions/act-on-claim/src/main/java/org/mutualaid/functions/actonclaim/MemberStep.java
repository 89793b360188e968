package org.mutualaid.functions.actonclaim;

import java.util.Arrays;
import java.util.List;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.Satisfaction;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;

/**
 * What a member wants to do.
 *
 * @param version of the claim that they saw
 */
record MemberStep(MemberAction action, long version) {
  private static final List<String> ACTIONS =
      List.of("Submit", "PapersIn", "Feedback", "Appeal", "Discard", "Withdraw");
  private static final Form<String> GROUNDS = Forms.text(1, 2_000);
  private static final Form<String> SATISFACTION =
      Forms.oneOf(Arrays.stream(Satisfaction.values()).map(Enum::name).toList());

  static MemberStep of(Fields fields) {
    String action = fields.choice("action", ACTIONS).orElse("");
    long version = fields.required("version", Forms.VERSION);
    return new MemberStep(action(action, fields), version);
  }

  private static MemberAction action(String name, Fields fields) {
    return switch (name) {
      case "PapersIn" -> new ClaimAction.PapersIn();
      case "Appeal" -> new ClaimAction.Appeal(fields.required("grounds", GROUNDS));
      case "Feedback" -> feedback(fields);
      case "Discard" -> new ClaimAction.Discard();
      case "Withdraw" -> new ClaimAction.Withdraw();
      // Only a claim can be late: taking one back never is.
      default -> new ClaimAction.Submit(fields.optional("late", Forms.TRUE).isPresent());
    };
  }

  private static MemberAction feedback(Fields fields) {
    boolean settled = fields.required("settled", Forms.FLAG);
    String satisfaction = fields.required("satisfaction", SATISFACTION);
    return new ClaimAction.Feedback(
        settled,
        satisfaction.isEmpty() ? Satisfaction.SATISFIED : Satisfaction.valueOf(satisfaction));
  }
}
