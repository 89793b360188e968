package org.mutualaid.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Note;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.lambda.view.CalculationWords;
import org.mutualaid.lambda.view.Titles;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.letters.Letter.Detail;
import org.mutualaid.letters.Letter.Heading;
import org.mutualaid.letters.Letter.Paragraph;
import org.mutualaid.letters.Letter.Part;
import org.mutualaid.letters.Letter.Row;
import org.mutualaid.letters.Letter.Sum;
import org.mutualaid.money.Money;
import org.mutualaid.plan.PlanBook;

/**
 * Says what was decided, why, and what can be done about it, in the words of the page. It tells no
 * more than the page shows to who gets it, and no diagnosis.
 */
final class LetterWriter {
  private static final String APPEAL_DAYS = "appealFilingCalendarDays";

  private final Words words;
  private final PlanBook book;
  private final Claim claim;
  private final Decision decision;
  private final List<Part> parts = new ArrayList<>();

  private LetterWriter(Words words, PlanBook book, Claim claim, Decision decision) {
    this.words = words;
    this.book = book;
    this.claim = claim;
    this.decision = decision;
  }

  /**
   * The letter of a decision.
   *
   * @param name of whom it is for
   */
  static Letter write(Words words, PlanBook book, Claim claim, Decision decision, String name) {
    var writer = new LetterWriter(words, book, claim, decision);
    writer.fill(name);
    String reference = claim.reference().value();
    return new Letter(
        words.language().tag(),
        words.letter("office"),
        words.letter("title." + decision.kind()),
        claim.id() + "/" + decision.version() + "/" + words.language().tag(),
        CityTime.shown(decision.entry().at()),
        List.copyOf(writer.parts),
        words.letter("foot", reference, Long.toString(decision.version())),
        words.letter("page"));
  }

  private void fill(String name) {
    say(words.letter("greeting", name));
    say(words.letter("outcome." + decision.kind(), upheldOn()));
    if (claim.isOpenToOwner() && !isRefused()) {
      String total = decision.calculation().total().toString();
      parts.add(new Sum(words.letter("total"), yuan(total), true));
    }
    rows();
    decision.refusal().ifPresent(this::reason);
    if (claim.isOpenToOwner()) {
      lines();
    }
    payment();
    appeal();
    head("ask");
    say(words.letter("ask", claim.reference().value()));
  }

  private String upheldOn() {
    return words.day(CityTime.dateOf(decision.upheld().orElse(decision.entry()).at()));
  }

  private boolean isRefused() {
    return decision.refusal().isPresent();
  }

  private void rows() {
    head("claim");
    row("reference", claim.reference().value());
    claim.facts().beneficiary().map(Beneficiary::memberName).ifPresent(who -> row("member", who));
    if (!isToldAnew()) {
      row("event", event());
    }
    claim.entries(ClaimAction.Submit.class).stream()
        .findFirst()
        .ifPresent(entry -> row("submitted", day(entry)));
    row("decided", day(decision.entry()));
    row("by", words.claim("role." + decision.entry().as().name()));
    row("rules", decision.calculation().rulesVersion());
  }

  /** Whether the facts were changed after the decision, as can be when it was taken up again. */
  private boolean isToldAnew() {
    return claim.entries(ClaimAction.ChangeFacts.class).stream()
        .anyMatch(entry -> entry.version() > decision.version());
  }

  private String event() {
    Event event = claim.facts().event();
    String type = words.plan("event." + event.type().name());
    return event instanceof Event.HospitalStay stay
        ? words.letter("stay", type, words.day(stay.admission()), words.day(stay.discharge()))
        : words.letter("event", type, words.day(event.date()));
  }

  /** What a refusal rests on, as the timeline of the page has it. */
  private void reason(HistoryEntry refused) {
    String code = "rejection." + refused.reason().orElseThrow();
    head("why");
    say(words.letter("reason", words.benefit(code)));
    claim
        .facts()
        .note(refused)
        .flatMap(Note::ruleArticle)
        .ifPresent(article -> say(words.letter("article", article)));
    if (decision.canBeAppealed(claim)) {
      say(words.benefit(code + ".mend"));
    }
  }

  private void lines() {
    head("lines");
    if (isRefused()) {
      say(words.claim("calculation.REJECTED"));
    }
    List<Line> lines = decision.calculation().lines();
    if (lines.isEmpty()) {
      say(said().reason(Reason.of(Reason.Code.NO_COVER)));
    }
    lines.forEach(this::line);
  }

  private void line(Line line) {
    String plan = Titles.of(book.titleOf(line.benefit().plan()), words);
    String benefit = Titles.of(book.titleOf(line.benefit()), words);
    String amount = line.amount().toString();
    parts.add(
        new Sum(
            words.letter("benefit", plan, benefit),
            isRefused() ? words.letter("estimated", amount) : yuan(amount),
            false));
    parts.add(new Detail(met(line.reason())));
    line.steps().forEach(step -> parts.add(new Detail(said().step(step))));
    if (line.reason().code().isFinal()) {
      parts.add(new Detail(said().mend(line.reason())));
    }
  }

  /** Whether what the plan asks for is met; of what is simply met the reason says so itself. */
  private String met(Reason reason) {
    String why = said().reason(reason);
    if (reason.code() == Reason.Code.OK) {
      return why;
    }
    return words.letter(reason.code().isFinal() ? "unmet" : "met", why);
  }

  private void payment() {
    boolean pays = !isRefused() && !decision.calculation().total().equals(Money.ZERO);
    if (pays && decision.upheld().isEmpty()) {
      head("payment");
      say(words.letter("payment"));
    }
  }

  private void appeal() {
    head("appeal");
    if (!decision.canBeAppealed(claim)) {
      say(words.letter("appeal.NONE"));
      return;
    }
    int days = book.timeLimit(APPEAL_DAYS);
    LocalDate last = CityTime.dateOf(decision.entry().at()).plusDays(days);
    say(
        isRefused()
            ? words.letter("appeal.UNTIL", words.day(last))
            : words.letter("appeal.WITHIN", Integer.toString(days)));
    say(words.letter("appeal.HOW"));
  }

  private CalculationWords said() {
    return new CalculationWords(words, book);
  }

  private String yuan(String amount) {
    return words.letter("yuan", amount);
  }

  private String day(HistoryEntry entry) {
    return words.day(CityTime.dateOf(entry.at()));
  }

  private void head(String key) {
    parts.add(new Heading(words.letter("head." + key)));
  }

  private void row(String key, String value) {
    parts.add(new Row(words.letter("row." + key), value));
  }

  private void say(String text) {
    parts.add(new Paragraph(text));
  }
}
