package org.mutualaid.functions.actonclaim;

import java.util.List;
import org.mutualaid.claim.ClaimAction.Discard;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Forms;

/**
 * What a member wants to do.
 *
 * @param version of the claim that they saw
 */
record MemberStep(MemberAction action, long version) {
  private static final List<String> ACTIONS = List.of("Submit", "Discard", "Withdraw");

  static MemberStep of(Fields fields) {
    String action = fields.required("action", Forms.oneOf(ACTIONS));
    long version = fields.required("version", Forms.VERSION);
    return new MemberStep(action(action, fields), version);
  }

  private static MemberAction action(String name, Fields fields) {
    return switch (name) {
      case "Discard" -> new Discard();
      case "Withdraw" -> new Withdraw();
      // Only a claim can be late: taking one back never is.
      default -> new Submit(fields.optional("late", Forms.TRUE).isPresent());
    };
  }
}
