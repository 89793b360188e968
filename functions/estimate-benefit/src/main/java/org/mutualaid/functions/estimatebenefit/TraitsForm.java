package org.mutualaid.functions.estimatebenefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.people.Traits;
import org.mutualaid.people.Traits.Employment;
import org.mutualaid.people.Traits.Sex;

/** Reads what is known of a person; each part may be left out, and all of it. */
final class TraitsForm {
  private static final Form<String> EMPLOYMENT = Forms.oneOf(List.of("IN_SERVICE", "RETIRED"));
  private static final Form<String> SEX = Forms.oneOf(List.of("F", "M"));
  private static final Form<String> CODE = Forms.text(1, 60);

  private TraitsForm() {}

  static Traits traits(Fields cover, LocalDate today) {
    return cover.has("traits")
        ? cover.requiredObject("traits", fields -> read(fields, today))
        : Traits.UNKNOWN;
  }

  private static Traits read(Fields fields, LocalDate today) {
    Optional<LocalDate> birthDate = fields.optional("birthDate", Forms.DATE);
    if (birthDate.filter(day -> day.isAfter(today)).isPresent()) {
      fields.place("birthDate").wrong(Wrong.TOO_LATE, today.toString());
    }
    return new Traits(
        birthDate,
        fields.optional("serviceCard", Forms.FLAG),
        fields.optional("employment", EMPLOYMENT).map(TraitsForm::employment),
        fields.optional("sex", SEX).map(sex -> sex.equals("M") ? Sex.M : Sex.F),
        fields.optional("occupation", CODE),
        fields.optional("insurance", CODE),
        fields.optional("unitPaysDues", Forms.FLAG));
  }

  private static Employment employment(String code) {
    return code.equals("RETIRED") ? Employment.RETIRED : Employment.IN_SERVICE;
  }
}
