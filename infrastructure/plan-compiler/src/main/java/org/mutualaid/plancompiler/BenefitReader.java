package org.mutualaid.plancompiler;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.FilingWindow;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.money.Rate;
import org.mutualaid.plan.Terms;
import org.mutualaid.plan.Terms.PaperRule;

/**
 * Reads the benefits of one plan.
 *
 * @param file of the plan, whose waiting and review hold where a benefit has none
 */
record BenefitReader(String plan, Section file, SharedRules shared, Tiers tiers) {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "zh",
          "en",
          "trigger",
          "causeOnly",
          "diseases",
          "kind",
          "cap",
          "noticeDays",
          "exclusions",
          "waiting",
          "claimDeadlineYears",
          "filingWindow",
          "eventDate",
          "repeatSameDisease",
          "upgradeMildToSevere",
          "settlement",
          "review",
          "papers");
  private static final Waiting AT_ONCE = new Waiting(List.of(new Waiting.Band(1, Rate.ALL)));
  private static final Pattern CONDITION = Pattern.compile("_IF_");
  private static final Pattern CHOICE = Pattern.compile("\\|");

  Benefit read(Section section, Map<BenefitCode, Terms> terms) {
    Kinds kind = section.need("kind").oneOf(Kinds.class);
    section.only(joined(KEYS, kind.keys()));
    Value id = section.need("id");
    var code = new BenefitCode(plan, id.code());
    if (terms.put(code, terms(section)) != null) {
      throw id.broken("the plan has two benefits " + id.text(), "Give each a name of its own");
    }
    ForReaders.check(section);
    return benefit(code, kind, section);
  }

  private Benefit benefit(BenefitCode code, Kinds kind, Section section) {
    EventType trigger = kind.trigger(section.need("trigger"));
    return new Benefit(
        code,
        trigger,
        section.maybe("causeOnly").map(value -> cause(value, trigger)),
        diseases(section, trigger),
        kind.read(plan, section, tiers),
        section.maybe("cap").map(value -> cap(value, trigger)),
        section.codes("exclusions"),
        waiting(section),
        section.maybe("claimDeadlineYears").map(Value::whole).orElse(shared.deadlineYears()),
        section.maybe("filingWindow").map(BenefitReader::window),
        section.maybe("noticeDays").map(Value::whole));
  }

  private static FilingWindow window(Value value) {
    Section window = value.section().only(Set.of("from", "to", "year"));
    SharedRules.mustBe(window.need("year"), "NEXT");
    return new FilingWindow(window.need("from").monthDay(), window.need("to").monthDay());
  }

  private Set<String> diseases(Section section, EventType trigger) {
    Optional<Value> list = section.maybe("diseases");
    if (list.isPresent() && trigger != EventType.CRITICAL_ILLNESS) {
      throw list.get().broken("only an illness has diseases", "Leave diseases out");
    }
    Set<String> codes = new LinkedHashSet<>();
    list.ifPresent(
        value ->
            value
                .list()
                .forEach(
                    item -> {
                      SharedRules.known(item, shared.diseases(), "diseases of shared.yaml");
                      codes.add(item.code());
                    }));
    return codes;
  }

  private static Event.Cause cause(Value value, EventType trigger) {
    if (trigger != EventType.HOSPITAL_STAY) {
      throw value.broken("only a stay in hospital has a cause", "Leave causeOnly out");
    }
    return value.oneOf(Event.Cause.class);
  }

  private Cap cap(Value value, EventType trigger) {
    Section section = value.section().only(Set.of("amount", "days", "scope"));
    Cap.Scope scope = section.need("scope").oneOf(Cap.Scope.class);
    if (section.maybe("days").isPresent() && trigger != EventType.HOSPITAL_STAY) {
      throw value.broken("only a stay in hospital has days", "Leave days out");
    }
    if (scope == Cap.Scope.PERIOD_PER_CHILD && trigger != EventType.CHILD_ACCIDENT) {
      throw value.broken("a cap for each child needs CHILD_ACCIDENT", "Choose another scope");
    }
    return new Cap(
        section.maybe("amount").map(tiers::amount), section.maybe("days").map(Value::whole), scope);
  }

  private Waiting waiting(Section section) {
    return inherited(section, "waiting")
        .map(v -> SharedRules.known(v, shared.waiting(), "waitingProfiles of shared.yaml"))
        .orElse(AT_ONCE);
  }

  private Terms terms(Section section) {
    String review =
        inherited(section, "review")
            .map(v -> SharedRules.review(v, shared.reviews()))
            .orElse(shared.defaultReview());
    List<PaperRule> papers = section.need("papers").list().stream().map(this::paper).toList();
    return new Terms(PlanFile.title(section), papers, review);
  }

  private Optional<Value> inherited(Section section, String key) {
    return section.maybe(key).or(() -> file.maybe(key));
  }

  /** A code; {@code A|B} where one of several is enough; {@code A_IF_X} only in circumstance X. */
  private PaperRule paper(Value value) {
    List<String> parts = List.of(CONDITION.split(value.text(), -1));
    List<String> anyOf = List.of(CHOICE.split(parts.getFirst(), -1));
    boolean sound =
        parts.size() <= 2
            && Stream.concat(anyOf.stream(), parts.stream().skip(1))
                .allMatch(code -> code.matches("[A-Z][A-Z0-9_]*"));
    if (!sound) {
      throw value.broken(
          "'" + value.text() + "' is no paper", "Write A, or A|B, or A_IF_X, in capitals");
    }
    return new PaperRule(anyOf, parts.stream().skip(1).findFirst());
  }

  private static Set<String> joined(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
