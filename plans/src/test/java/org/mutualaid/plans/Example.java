package org.mutualaid.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;

/** One worked example: a member, events in order, and what every line of each comes to. */
record Example(Yaml yaml) {
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
  private static final int USUAL_AGE = 30;

  String id() {
    return yaml.need("id");
  }

  String name() {
    return id() + " " + yaml.need("note");
  }

  /** The plans that its members are enrolled in. */
  List<String> plans() {
    return yaml.maps("enrolments").stream().map(e -> e.need("plan")).toList();
  }

  /** What the example says comes out: for each event, amount and reason by line. */
  List<Map<String, String>> expected() {
    return yaml.maps("expect").stream().map(Example::lines).toList();
  }

  private static Map<String, String> lines(Yaml expected) {
    Map<String, String> lines = new TreeMap<>();
    for (Object code : expected.map().keySet()) {
      List<?> line = expected.list(code.toString());
      lines.put(
          code.toString(),
          Money.ofYuan(new BigDecimal(line.get(0).toString())) + " " + line.get(1));
    }
    return lines;
  }

  /** What the engine makes of it, in the same form. */
  List<Map<String, String>> actual(Rules rules) {
    return worked(rules).stream().map(Example::shown).toList();
  }

  /** The lines of each event; what an event pays is history for the next. */
  List<List<Worked>> worked(Rules rules) {
    History history = new History(List.of(), ExampleEvents.household(yaml.maps("household")));
    List<List<Worked>> results = new ArrayList<>();
    for (Yaml told : yaml.maps("events")) {
      Event event = ExampleEvents.event(told);
      LocalDate applied = told.maybeDay("applied").orElse(event.date());
      List<Worked> lines = Adjudication.worked(rules, event, cover(), history, applied);
      results.add(lines);
      for (Worked line : lines) {
        history = history.plus(line.uses());
      }
    }
    return results;
  }

  private static Map<String, String> shown(List<Worked> lines) {
    SequencedMap<String, String> shown = new TreeMap<>();
    for (Worked worked : lines) {
      String code = worked.line().benefit().toString();
      String value = worked.line().amount() + " " + worked.line().reason();
      shown.put(shown.containsKey(code) ? code + "#2" : code, value);
    }
    return shown.isEmpty() ? Map.of("-", "0.00 NO_COVER") : shown;
  }

  private Cover cover() {
    return new Cover(
        List.of(membership(yaml.map("member"))),
        yaml.maps("enrolments").stream().map(Example::enrolment).toList(),
        traits(yaml.map("member")));
  }

  private static Membership membership(Yaml member) {
    return new Membership(
        member.maybeDay("activeFrom").orElse(ALWAYS),
        member.maybeDay("activeTo"),
        new OfficeId("U-0001"),
        new OfficeId("D-0001"),
        Role.UNIT);
  }

  private static Enrolment enrolment(Yaml told) {
    return new Enrolment(
        told.need("plan"),
        told.day("start"),
        told.day("end"),
        told.text("tier").map(Integer::valueOf),
        told.text("shares").map(Integer::valueOf).orElse(1),
        told.maybeDay("continuousSince").orElse(told.day("start")));
  }

  /** A fact that the example does not state passes its gate; one under `unknown` is not known. */
  private Traits traits(Yaml member) {
    List<?> unknown = member.list("unknown");
    LocalDate first = ExampleEvents.event(yaml.maps("events").getFirst()).date();
    return new Traits(
        Optional.of(member.maybeDay("birthDate").orElse(first.minusYears(USUAL_AGE)))
            .filter(_ -> !unknown.contains("BIRTH_DATE")),
        Optional.of(Boolean.valueOf(member.text("card").orElse("true")))
            .filter(_ -> !unknown.contains("SERVICE_CARD")),
        Optional.of(Traits.Employment.valueOf(member.text("employment").orElse("IN_SERVICE")))
            .filter(_ -> !unknown.contains("EMPLOYMENT")));
  }
}
