package org.mutualaid.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;
import org.mutualaid.bench.engine.rival.Band;
import org.mutualaid.bench.engine.rival.Before;
import org.mutualaid.bench.engine.rival.Candidate;
import org.mutualaid.bench.engine.rival.Conditions;
import org.mutualaid.bench.engine.rival.Enrolled;
import org.mutualaid.bench.engine.rival.Exclusion;
import org.mutualaid.bench.engine.rival.Group;
import org.mutualaid.bench.engine.rival.Member;
import org.mutualaid.bench.engine.rival.Stay;
import org.mutualaid.bench.engine.rival.Terms;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Rules;
import org.mutualaid.benefit.Waiting;
import org.mutualaid.people.Enrolment;

/** The rules for a stay of the same three plans in Drools, in one stateless session. */
final class Rival {
  private static final Set<String> PLANS = Set.of("HOSP-ALLOW", "ACC-DUES", "MED-INSERVICE");

  private final StatelessKieSession session;
  private final List<Object> plans;

  private Rival(StatelessKieSession session, List<Object> plans) {
    this.session = session;
    this.plans = plans;
  }

  /**
   * Compiles the rules, once.
   *
   * @param rules of whose plans the rival gets the three that matter
   */
  static Rival compiled(Rules rules) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        services
            .getResources()
            .newClassPathResource("org/mutualaid/bench/engine/stay.drl", Rival.class)
            .setSourcePath("src/main/resources/org/mutualaid/bench/engine/rival/stay.drl"));
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(org.drools.model.codegen.ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    var container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    return new Rival(container.getKieBase().newStatelessKieSession(), plans(rules));
  }

  /** The lines that the rules give. */
  List<Candidate> answer(Question question) {
    List<Object> facts = new ArrayList<>(plans);
    facts.add(new Stay(question.stay(), question.applied().toEpochDay()));
    facts.add(new Member(question.cover(), question.stay().admission()));
    for (Enrolment enrolment : question.cover().enrolments()) {
      facts.add(new Enrolled(enrolment));
    }
    for (Paid paid : question.history().own()) {
      facts.add(new Before(paid));
    }
    List<Candidate> lines = new ArrayList<>();
    session.setGlobal("lines", lines);
    session.execute(facts);
    return lines;
  }

  private static List<Object> plans(Rules rules) {
    List<Object> facts = new ArrayList<>();
    for (Plan plan : rules.plans()) {
      if (PLANS.contains(plan.code())) {
        facts.add(new Conditions(plan));
        plan.exclusions().forEach(code -> facts.add(new Exclusion(plan.code(), code)));
        plan.benefits().stream().filter(Rival::canWork).forEach(b -> addTerms(facts, b));
      }
    }
    rules.groups().forEach(group -> facts.add(new Group(group)));
    return List.copyOf(facts);
  }

  /** Benefits of other events would only slow it down. */
  private static boolean canWork(Benefit benefit) {
    return benefit.trigger() == EventType.HOSPITAL_STAY;
  }

  private static void addTerms(List<Object> facts, Benefit benefit) {
    var terms = new Terms(benefit);
    facts.add(terms);
    List<Waiting.Band> bands = benefit.waiting().bands();
    for (int i = 0; i < bands.size(); i++) {
      long to = i + 1 < bands.size() ? bands.get(i + 1).fromDay() - 1 : Long.MAX_VALUE;
      Waiting.Band band = bands.get(i);
      facts.add(new Band(terms, band.fromDay(), to, band.factor().part().doubleValue()));
    }
  }
}
