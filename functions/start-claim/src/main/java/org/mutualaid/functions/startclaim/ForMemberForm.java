package org.mutualaid.functions.startclaim;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutualaid.claim.Consent;
import org.mutualaid.claim.Filing;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.people.PersonId;

/**
 * Reads for which member an officer files, and how the member agreed.
 *
 * @param numbered the person whom the sign-in knows by a number, if there is one
 */
record ForMemberForm(Function<String, PersonId> numbered) {
  private static final Form<String> NUMBER = Forms.line(1, 60);
  private static final Form<String> HOW =
      Forms.oneOf(Stream.of(Consent.How.values()).map(Consent.How::name).toList());

  Filing.ForMember named(Fields fields) {
    String number = fields.required("memberNumber", NUMBER);
    Consent consent = fields.requiredObject("consent", ForMemberForm::consent);
    return new Filing.ForMember(numbered.apply(number), consent);
  }

  private static Consent consent(Fields fields) {
    String how = fields.required("how", HOW);
    LocalDate on = fields.required("on", Forms.DATE);
    return new Consent(how.isEmpty() ? Consent.How.IN_PERSON : Consent.How.valueOf(how), on);
  }
}
