package org.mutualaid.plancompiler;

import java.util.Set;
import org.mutualaid.benefit.Plan.Ages;
import org.mutualaid.benefit.Plan.Conditions;
import org.mutualaid.people.Traits.Sex;

/** Reads what a plan asks of a person. */
final class ConditionsReader {
  private static final Set<String> KEYS =
      Set.of("serviceCard", "insurance", "unitPaysDues", "occupations", "employment", "sex", "age");

  private ConditionsReader() {}

  static Conditions read(Section section) {
    section.only(KEYS);
    return new Conditions(
        section.maybe("serviceCard").map(Value::flag).orElse(false),
        section.maybe("insurance").map(Value::code),
        section.maybe("unitPaysDues").map(Value::flag).orElse(false),
        section.codes("occupations"),
        section.maybe("employment").map(ConditionsReader::inService).orElse(false),
        section.maybe("sex").map(value -> value.oneOf(Sex.class)),
        section.maybe("age").map(ConditionsReader::ages));
  }

  private static boolean inService(Value value) {
    if (!value.text().equals("IN_SERVICE")) {
      throw value.broken(
          "no rule reads '" + value.text() + "'", "Write IN_SERVICE or leave it out");
    }
    return true;
  }

  private static Ages ages(Value value) {
    Section section = value.section().only(Set.of("from", "to", "orToRetirement"));
    int from = section.need("from").whole();
    int to = section.need("to").whole();
    if (from > to) {
      throw value.broken("no age is from " + from + " to " + to, "Write the lower age first");
    }
    return new Ages(from, to, section.maybe("orToRetirement").map(Value::flag).orElse(false));
  }
}
