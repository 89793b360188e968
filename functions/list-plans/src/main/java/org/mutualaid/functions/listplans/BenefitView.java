package org.mutualaid.functions.listplans;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.PaperView;
import org.mutualaid.lambda.view.Titles;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.Terms;
import org.mutualaid.plan.Terms.PaperRule;

/** A benefit: what it pays for what, how far, and the papers that show it. */
record BenefitView(Words words, PlanBook book) {
  Members of(Benefit benefit) {
    var said = new Said(words);
    Terms terms = book.terms(benefit.code());
    return new Members()
        .with("benefit", benefit.code().toString())
        .with("name", Titles.of(terms.title(), words))
        .with("event", benefit.trigger().name())
        .with("pays", new Json.Items(new Pays(said, book.rules().scale()).of(benefit.kind())))
        .with("onlyFor", new Json.Items(new Limits(said, book).onlyFor(benefit, words)))
        .with("limits", new Json.Items(new Limits(said, book).of(benefit)))
        .with("exclusions", new EventsView(words, book).circumstances(benefit.exclusions()))
        .with("papers", papers(terms));
  }

  private Json papers(Terms terms) {
    List<Json> papers = new ArrayList<>();
    for (PaperRule paper : terms.papers()) {
      papers.add(paper(paper));
    }
    return new Json.Items(papers);
  }

  private Members paper(PaperRule paper) {
    return new Members()
        .with("anyOf", PaperView.names(paper.anyOf(), words))
        .with("why", words.benefit("paper." + paper.anyOf().getFirst() + ".why"))
        .withJson("onlyIf", paper.onlyIf().map(this::circumstance));
  }

  private Members circumstance(String code) {
    return new Members().with("code", code).with("name", words.benefit("circumstance." + code));
  }
}
