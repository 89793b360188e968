package org.mutualaid.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.plancompiler.Section;
import org.mutualaid.plancompiler.Value;

/** The member of a case. A fact that the case does not state passes its condition. */
final class CaseMember {
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
  private static final LocalDate FOR_EVER = LocalDate.of(2099, 12, 31);
  private static final int USUAL_AGE = 30;

  private CaseMember() {}

  static Cover cover(Section section, List<WorkedCase.Told> told, Rules rules) {
    Optional<Section> member = section.maybe("member").map(Value::section);
    List<Enrolment> enrolments = enrolments(section);
    return new Cover(
        List.of(membership(member)), enrolments, traits(member, enrolments, told, rules));
  }

  private static Membership membership(Optional<Section> member) {
    return new Membership(
        day(member, "activeFrom").orElse(ALWAYS),
        Optional.of(day(member, "activeTo").orElse(FOR_EVER)),
        new OfficeId("U-0001"),
        new OfficeId("D-0001"),
        Role.UNIT);
  }

  /** In the order of `seq`, where there is one: it settles which of two of one day comes first. */
  private static List<Enrolment> enrolments(Section section) {
    record Numbered(int seq, Enrolment enrolment) {}
    List<Numbered> numbered = new ArrayList<>();
    for (Value value : section.maybe("enrolments").map(Value::list).orElse(List.of())) {
      Section told = value.section();
      int seq = told.maybe("seq").map(Value::whole).orElse(numbered.size() + 1);
      numbered.add(new Numbered(seq, enrolment(told)));
    }
    numbered.sort(Comparator.comparingInt(Numbered::seq));
    return numbered.stream().map(Numbered::enrolment).toList();
  }

  private static Enrolment enrolment(Section told) {
    LocalDate start = told.need("start").day();
    return new Enrolment(
        told.need("plan").text(),
        start,
        told.need("end").day(),
        told.maybe("tier").map(Value::whole),
        told.maybe("shares").map(Value::whole).orElse(1),
        told.maybe("continuousSince").map(Value::day).orElse(start));
  }

  private static Traits traits(
      Optional<Section> member,
      List<Enrolment> enrolments,
      List<WorkedCase.Told> told,
      Rules rules) {
    Set<String> unknown = unknown(member);
    LocalDate first = told.isEmpty() ? ALWAYS : told.getFirst().event().date();
    return new Traits(
        known(unknown, "BIRTH_DATE", day(member, "birthDate"), first.minusYears(USUAL_AGE)),
        known(unknown, "SERVICE_CARD", value(member, "card").map(Value::flag), true),
        known(unknown, "EMPLOYMENT", employment(member), Traits.Employment.IN_SERVICE),
        value(member, "sex").map(value -> value.oneOf(Traits.Sex.class)),
        known(
            unknown,
            "OCCUPATION",
            value(member, "occupation").map(Value::text),
            asked(enrolments, rules, plan -> plan.conditions().occupations().stream())),
        known(
            unknown,
            "INSURANCE",
            value(member, "insurance").map(Value::text),
            asked(enrolments, rules, plan -> plan.conditions().insurance().stream())),
        known(unknown, "UNIT_DUES", value(member, "unitPaysDues").map(Value::flag), true));
  }

  private static Optional<Traits.Employment> employment(Optional<Section> member) {
    return value(member, "employment").map(value -> value.oneOf(Traits.Employment.class));
  }

  private static Set<String> unknown(Optional<Section> member) {
    return value(member, "unknown")
        .map(list -> list.list().stream().map(Value::text).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static <T> Optional<T> known(
      Set<String> unknown, String fact, Optional<T> stated, T otherwise) {
    return unknown.contains(fact) ? Optional.empty() : Optional.of(stated.orElse(otherwise));
  }

  /** What the plans that a member is enrolled in ask for. */
  private static String asked(
      List<Enrolment> enrolments, Rules rules, Function<Plan, Stream<String>> asks) {
    Set<String> plans = enrolments.stream().map(Enrolment::plan).collect(Collectors.toSet());
    return rules.plans().stream()
        .filter(plan -> plans.contains(plan.code()))
        .flatMap(asks)
        .findFirst()
        .orElse("NONE");
  }

  /** What others of the home were paid before. */
  static List<Paid> household(Section section) {
    return section.maybe("household").map(Value::list).orElse(List.of()).stream()
        .map(value -> paid(value.section()))
        .toList();
  }

  private static Paid paid(Section line) {
    return new Paid(
        BenefitCode.parse(line.need("benefit").text()),
        line.need("period").day(),
        line.need("date").day(),
        line.need("paid").money(),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Value> value(Optional<Section> member, String key) {
    return member.flatMap(section -> section.maybe(key));
  }

  private static Optional<LocalDate> day(Optional<Section> member, String key) {
    return value(member, key).map(Value::day);
  }
}
