package org.mutualaid.functions.reviewclaim;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Ballot;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.plan.PlanBook;

/** Reads what a member of staff wants to do; which fields belong there the action decides. */
record ReviewForm(PlanBook book) {
  private static final int MOST_LINES = 50;
  private static final int MOST_PAPERS = 40;
  private static final Form<String> NOTE = Forms.text(1, 2_000);
  private static final Form<String> ARTICLE = Forms.text(1, 200);
  private static final Form<String> LINE = Forms.text(1, 60);

  /** How the fields of each action are read. */
  private static final Map<String, BiFunction<ReviewForm, Fields, ReviewAction>> ACTIONS =
      Map.ofEntries(
          Map.entry("Take", (form, fields) -> new ClaimAction.Take()),
          Map.entry("Release", (form, fields) -> new ClaimAction.Release()),
          Map.entry("Confirm", (form, fields) -> new ClaimAction.Confirm(note(fields))),
          Map.entry("ObjectTo", (form, fields) -> new ClaimAction.ObjectTo(why(fields))),
          Map.entry("RequestPapers", ReviewForm::request),
          Map.entry(
              "ConsentToRequest", (form, fields) -> new ClaimAction.ConsentToRequest(why(fields))),
          Map.entry("PassOn", (form, fields) -> new ClaimAction.PassOn(note(fields))),
          Map.entry("Return", (form, fields) -> new ClaimAction.Return(why(fields))),
          Map.entry("Investigate", (form, fields) -> new ClaimAction.Investigate(why(fields))),
          Map.entry("Report", (form, fields) -> new ClaimAction.Report(why(fields))),
          Map.entry("Approve", ReviewForm::approve),
          Map.entry("Reject", ReviewForm::reject),
          Map.entry("ToPanel", ReviewForm::toPanel),
          Map.entry("Vote", ReviewForm::vote),
          Map.entry("Hold", ReviewForm::hold),
          Map.entry("Resume", (form, fields) -> new ClaimAction.Resume(note(fields))),
          Map.entry("Undo", (form, fields) -> new ClaimAction.Undo(why(fields))),
          Map.entry("Note", (form, fields) -> new ClaimAction.Note(why(fields))),
          Map.entry("Reopen", (form, fields) -> new ClaimAction.Reopen(why(fields))),
          Map.entry("Close", (form, fields) -> new ClaimAction.Close(note(fields))));

  /**
   * What they want to do.
   *
   * @param version of the claim that they saw
   */
  record Step(ReviewAction action, long version) {}

  Step step(Fields fields) {
    Optional<String> name = fields.choice("action", ACTIONS.keySet());
    long version = fields.required("version", Forms.VERSION);
    ReviewAction action =
        name.map(ACTIONS::get)
            .map(reading -> reading.apply(this, fields))
            .orElseGet(() -> new ClaimAction.Note(""));
    return new Step(action, version);
  }

  private static Optional<String> note(Fields fields) {
    return fields.optional("note", NOTE);
  }

  /** Words that must be there. */
  private static String why(Fields fields) {
    return fields.required("note", NOTE);
  }

  private ReviewAction request(Fields fields) {
    Form<PaperAsked> paper = Forms.object(this::paper);
    return new ClaimAction.RequestPapers(
        fields.required("papers", Forms.listOf(paper, 1, MOST_PAPERS)), note(fields));
  }

  private PaperAsked paper(Fields fields) {
    String code = fields.required("paper", Forms.oneOf(book.papers()));
    return new PaperAsked(code, choice(fields, "why", PaperAsked.Why.class));
  }

  private ReviewAction approve(Fields fields) {
    boolean seen = fields.required("originalsSeen", Forms.FLAG);
    var refused = new TreeMap<BenefitCode, String>();
    Form<Refused> line = Forms.object(this::line);
    fields
        .optional("refused", Forms.listOf(line, 1, MOST_LINES))
        .orElse(List.of())
        .forEach(one -> refused.put(one.benefit(), one.reason()));
    return new ClaimAction.Approve(seen, refused, note(fields));
  }

  private record Refused(BenefitCode benefit, String reason) {}

  private Refused line(Fields fields) {
    String code = fields.required("benefit", LINE);
    String reason = fields.required("reason", Forms.oneOf(book.rejectionReasons()));
    return new Refused(
        code.contains(".") ? BenefitCode.parse(code) : new BenefitCode(code, ""), reason);
  }

  private ReviewAction reject(Fields fields) {
    String reason = fields.required("reason", Forms.oneOf(book.rejectionReasons()));
    return new ClaimAction.Reject(reason, fields.required("ruleArticle", ARTICLE), note(fields));
  }

  private ReviewAction toPanel(Fields fields) {
    return new ClaimAction.ToPanel(
        choice(fields, "cause", ClaimAction.ToPanel.Cause.class), note(fields));
  }

  /** Who votes to grant nothing says why, as in a rejection; who upholds one, in words. */
  private ReviewAction vote(Fields fields) {
    var choice = choice(fields, "choice", Ballot.Choice.class);
    boolean rejects = choice == Ballot.Choice.REJECT;
    Form<String> reason = Forms.oneOf(book.rejectionReasons());
    return new ClaimAction.Vote(
        choice,
        rejects ? Optional.of(fields.required("reason", reason)) : Optional.empty(),
        rejects ? Optional.of(fields.required("ruleArticle", ARTICLE)) : Optional.empty(),
        choice == Ballot.Choice.UPHOLD ? Optional.of(why(fields)) : note(fields));
  }

  private ReviewAction hold(Fields fields) {
    return new ClaimAction.Hold(fields.required("until", Forms.DATE), why(fields));
  }

  private static <E extends Enum<E>> E choice(Fields fields, String name, Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    String chosen = fields.required(name, Forms.oneOf(names));
    return chosen.isEmpty() ? type.getEnumConstants()[0] : Enum.valueOf(type, chosen);
  }
}
