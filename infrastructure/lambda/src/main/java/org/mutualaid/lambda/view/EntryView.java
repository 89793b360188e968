package org.mutualaid.lambda.view;

import java.util.Optional;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Note;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/** One step of a claim's history. Who took it is shown by role, never by name. */
public final class EntryView {
  private EntryView() {}

  /** The step, as everybody may see it: what is only proposed so far is for staff alone. */
  public static Members of(HistoryEntry entry, Words words) {
    Members step = step(entry, words);
    return isOpen(entry) ? step : reasoned(step, entry, words);
  }

  /** The step as the member sees it, with the article that a rejection rests on. */
  static Members forMember(HistoryEntry entry, Optional<Note> note, Words words) {
    Members step = of(entry, words);
    return isOpen(entry) ? step : resting(step, note);
  }

  /** The step as staff see it, who need to know what they are to be the second person to. */
  static Members forReview(HistoryEntry entry, Optional<Note> note, Words words) {
    Members step = step(entry, words);
    if (isProposal(entry)) {
      String proposed = entry.details().getFirst().equals("REJECT") ? "Reject" : "Approve";
      step.with("proposed", proposed).with("proposedName", words.claim("action." + proposed));
    }
    if (!entry.details().isEmpty()) {
      step.with("details", entry.details());
    }
    return resting(reasoned(step, entry, words), note).withText("note", note.flatMap(Note::text));
  }

  /** Whether the member sees that it happened: a note for the record is for staff alone. */
  static boolean isForMember(HistoryEntry entry) {
    return !entry.is(ClaimAction.Note.class);
  }

  private static boolean isProposal(HistoryEntry entry) {
    return entry.is(ClaimAction.Propose.class);
  }

  /** What one person says before it is decided. */
  private static boolean isOpen(HistoryEntry entry) {
    return isProposal(entry) || entry.is(ClaimAction.Vote.class);
  }

  /** That it was taken, when and by which role, without why. */
  static Members bare(HistoryEntry entry, Words words) {
    return step(entry, words);
  }

  private static Members step(HistoryEntry entry, Words words) {
    return new Members()
        .with("version", entry.version())
        .with("at", CityText.of(entry.at()))
        .with("action", entry.action())
        .with("actionName", words.claim("action." + entry.action()))
        .with("from", entry.from().name())
        .with("to", entry.to().name())
        .with("by", entry.as().name());
  }

  private static Members reasoned(Members step, HistoryEntry entry, Words words) {
    return step.withJson("reason", entry.reason().map(code -> reason(code, words)));
  }

  private static Members resting(Members step, Optional<Note> note) {
    return step.withText("ruleArticle", note.flatMap(Note::ruleArticle));
  }

  private static Members reason(String code, Words words) {
    return new Members()
        .with("code", code)
        .with("words", words.benefit("rejection." + code))
        .with("mend", words.benefit("rejection." + code + ".mend"));
  }
}
