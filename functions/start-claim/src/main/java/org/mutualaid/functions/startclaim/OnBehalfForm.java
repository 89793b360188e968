package org.mutualaid.functions.startclaim;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.Kinship;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;

/**
 * Reads who claims after a member's death, and whom they name.
 *
 * @param numbered the person whom the sign-in knows by a number, if there is one
 */
record OnBehalfForm(Function<String, PersonId> numbered) {
  private static final Form<String> NAME = Forms.line(1, 60);
  private static final Form<String> NUMBER = Forms.line(1, 60);
  private static final Form<String> KINSHIP = Forms.oneOf(kinships());

  Filing.Naming naming(Fields fields) {
    String number = fields.required("memberNumber", NUMBER);
    String name = fields.required("memberName", NAME);
    String kinship = fields.required("kinship", KINSHIP);
    PersonalDetails payee = fields.requiredObject("beneficiary", OnBehalfForm::payee);
    var beneficiary =
        new Beneficiary(
            kinship.isEmpty() ? Kinship.OTHER : Kinship.valueOf(kinship), name, number, payee);
    return new Filing.Naming(numbered.apply(number), beneficiary);
  }

  private static PersonalDetails payee(Fields fields) {
    return new PersonalDetails(
        fields.required("name", NAME),
        fields.required("phone", NUMBER),
        fields.required("account", NUMBER));
  }

  private static List<String> kinships() {
    return Stream.of(Kinship.values()).map(Kinship::name).toList();
  }
}
