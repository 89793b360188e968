package org.mutualaid.lambda;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.Refusal;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.CityText;
import org.mutualaid.lambda.view.EntryView;
import org.mutualaid.lambda.view.PaperView;
import org.mutualaid.lambda.words.Words;

/** Words every refusal of the core: one switch, so that a new one does not compile until it is. */
final class Problems {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private Problems() {}

  static Problem of(Refusal refusal, Words words) {
    return switch (refusal) {
      case Refusal.Malformed r -> Problem.of(Slug.MALFORMED, words);
      case Refusal.Invalid r -> Problem.of(Slug.INVALID, words, errors(r.errors(), words));
      case Refusal.TooLarge r -> Problem.of(Slug.TOO_LARGE, words, Long.toString(r.limitBytes()));
      case Refusal.NoSuchClaim r -> Problem.of(Slug.NO_SUCH_CLAIM, words);
      case Refusal.NoSuchDocument r -> Problem.of(Slug.NO_SUCH_DOCUMENT, words);
      case Refusal.NoSuchPlan r -> Problem.of(Slug.NO_SUCH_PLAN, words);
      case Refusal.NotOnTheRoster r -> Problem.of(Slug.NOT_ON_THE_ROSTER, words);
      case Refusal.NotYourDesk r -> Problem.of(Slug.NOT_YOUR_DESK, words);
      case Refusal.NotPossibleNow r -> notPossible(r, words);
      case Refusal.StaleClaim r -> stale(r, words);
      case Refusal.PapersMissing r -> papersMissing(r, words);
      case Refusal.OutOfTime r -> Problem.of(Slug.OUT_OF_TIME, words);
      case Refusal.ClaimExists r ->
          Problem.of(Slug.CLAIM_EXISTS, words, new Members().with("claimId", r.claim().value()));
      case Refusal.MemberNotFound r -> Problem.of(Slug.MEMBER_NOT_FOUND, words);
      case Refusal.KeyReused r -> Problem.of(Slug.IDEMPOTENCY_KEY_REUSED, words);
      case Refusal.TooManyDocuments r -> tooManyDocuments(r, words);
      case Refusal.PaperNotAsked r -> paperNotAsked(r, words);
      case Refusal.DocumentNotReceived r -> Problem.of(Slug.DOCUMENT_NOT_RECEIVED, words);
      case Refusal.SecondAppeal r -> Problem.of(Slug.SECOND_APPEAL, words);
      case Refusal.AppealTooLate r -> tooLate(r, words);
      case Refusal.BadCursor r -> Problem.of(Slug.BAD_CURSOR, words);
      case Refusal.OfRosters r -> ofRosters(r, words);
      case Refusal.OfSettlements r -> ofSettlements(r, words);
      case Refusal.OfLetters r -> Problem.of(ofLetters(r), words);
      case Refusal.OfRights r -> ofRights(r, words);
    };
  }

  private static Slug ofLetters(Refusal.OfLetters refusal) {
    return switch (refusal) {
      case Refusal.NotDecidedYet r -> Slug.NOT_DECIDED_YET;
      case Refusal.NoSuchDecision r -> Slug.NO_SUCH_DECISION;
    };
  }

  private static Problem ofSettlements(Refusal.OfSettlements refusal, Words words) {
    return switch (refusal) {
      case Refusal.NoSuchSettlement r -> Problem.of(Slug.NO_SUCH_SETTLEMENT, words);
      case Refusal.SettlementNotReady r -> notReady(r, words);
    };
  }

  private static Problem ofRosters(Refusal.OfRosters refusal, Words words) {
    return switch (refusal) {
      case Refusal.NoSuchImport r -> Problem.of(Slug.NO_SUCH_IMPORT, words);
      case Refusal.ImportNotReady r -> notReady(r, words);
      case Refusal.CodeNotTaken r -> Problem.of(Slug.CODE_NOT_TAKEN, words);
      case Refusal.OnTheRosterAlready r -> Problem.of(Slug.ON_THE_ROSTER_ALREADY, words);
    };
  }

  private static Problem ofRights(Refusal.OfRights refusal, Words words) {
    return switch (refusal) {
      case Refusal.TakenByAnother r -> taken(r, words);
      case Refusal.OwnClaim r -> Problem.of(Slug.OWN_CLAIM, words);
      case Refusal.ActedBefore r -> Problem.of(Slug.ACTED_BEFORE, words);
      case Refusal.FiledByYou r -> Problem.of(Slug.FILED_BY_YOU, words);
      case Refusal.SecondRequest r -> Problem.of(Slug.SECOND_REQUEST, words);
      case Refusal.NotForThePanel r -> notForThePanel(r, words);
      case Refusal.AboveAuthority r -> aboveAuthority(r, words);
      case Refusal.OriginalsNotSeen r -> originalsNotSeen(r, words);
    };
  }

  private static Problem taken(Refusal.TakenByAnother r, Words words) {
    String until = CityText.of(r.until());
    String role = words.claim("role." + r.by().role().name());
    var members =
        new Members()
            .with("by", r.by().role().name())
            .with("office", r.by().office().value())
            .with("until", until);
    return Problem.of(Slug.TAKEN, words, members, role, HOUR.format(CityTime.shown(r.until())));
  }

  private static Members errors(List<FieldError> errors, Words words) {
    List<Json> worded = errors.stream().<Json>map(error -> error(error, words)).toList();
    return new Members().with("errors", new Json.Items(worded));
  }

  private static Members error(FieldError error, Words words) {
    return new Members()
        .with("pointer", error.pointer())
        .with("code", error.code())
        .with("detail", words.error(error));
  }

  private static Problem notPossible(Refusal.NotPossibleNow r, Words words) {
    String state = words.claim("state." + r.state().name());
    var members =
        new Members()
            .with("state", r.state().name())
            .with("stateName", state)
            .with("action", r.action())
            .with("possibleActions", r.possible());
    String action = words.claim("action." + r.action());
    return Problem.of(Slug.NOT_POSSIBLE_NOW, words, members, action, state);
  }

  private static Problem stale(Refusal.StaleClaim r, Words words) {
    List<Json> since = r.since().stream().<Json>map(entry -> EntryView.of(entry, words)).toList();
    var members =
        new Members()
            .with("currentVersion", r.currentVersion())
            .with("since", new Json.Items(since));
    return Problem.of(Slug.STALE, words, members, Long.toString(r.currentVersion()));
  }

  private static Problem notReady(Refusal.ImportNotReady r, Words words) {
    String state = words.roster("state." + r.state());
    var members =
        new Members()
            .with("state", r.state())
            .with("stateName", state)
            .with("currentVersion", r.currentVersion());
    return Problem.of(
        Slug.IMPORT_NOT_READY, words, members, state, Long.toString(r.currentVersion()));
  }

  private static Problem notReady(Refusal.SettlementNotReady r, Words words) {
    String state = words.settlement("state." + r.state());
    var members =
        new Members()
            .with("state", r.state())
            .with("stateName", state)
            .with("currentVersion", r.currentVersion());
    return Problem.of(
        Slug.SETTLEMENT_NOT_READY, words, members, state, Long.toString(r.currentVersion()));
  }

  private static Problem papersMissing(Refusal.PapersMissing r, Words words) {
    List<Json> missing =
        r.missing().stream().<Json>map(paper -> PaperView.of(paper, words)).toList();
    var members = new Members().with("missing", new Json.Items(missing));
    return Problem.of(Slug.PAPERS_MISSING, words, members, Integer.toString(r.missing().size()));
  }

  private static Problem tooManyDocuments(Refusal.TooManyDocuments r, Words words) {
    return Problem.of(
        Slug.TOO_MANY_DOCUMENTS,
        words,
        new Members().with("limit", r.limit()),
        Integer.toString(r.limit()));
  }

  private static Problem paperNotAsked(Refusal.PaperNotAsked r, Words words) {
    var asked = new Members().with("asked", PaperView.names(r.asked(), words));
    return Problem.of(Slug.PAPER_NOT_ASKED, words, asked);
  }

  private static Problem originalsNotSeen(Refusal.OriginalsNotSeen r, Words words) {
    String from = r.from().toString();
    return Problem.of(Slug.ORIGINALS_NOT_SEEN, words, new Members().with("from", from), from);
  }

  private static Problem aboveAuthority(Refusal.AboveAuthority r, Words words) {
    String limit = r.limit().toString();
    String amount = r.amount().toString();
    var members = new Members().with("limit", limit).with("amount", amount);
    return Problem.of(Slug.ABOVE_AUTHORITY, words, members, amount, limit);
  }

  private static Problem notForThePanel(Refusal.NotForThePanel r, Words words) {
    String limit = r.limit().toString();
    return Problem.of(Slug.NOT_FOR_THE_PANEL, words, new Members().with("limit", limit), limit);
  }

  private static Problem tooLate(Refusal.AppealTooLate r, Words words) {
    String until = r.until().toString();
    return Problem.of(Slug.APPEAL_TOO_LATE, words, new Members().with("until", until), until);
  }
}
