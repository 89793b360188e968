package org.mutualaid.lambda.view;

import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/** One step of a claim's history. Who took it is shown by role, never by name. */
public final class EntryView {
  private EntryView() {}

  /** The step. */
  public static Members of(HistoryEntry entry, Words words) {
    return new Members()
        .with("version", entry.version())
        .with("at", CityText.of(entry.at()))
        .with("action", entry.action())
        .with("actionName", words.claim("action." + entry.action()))
        .with("from", entry.from().name())
        .with("to", entry.to().name())
        .with("by", entry.as().name())
        .withJson("reason", entry.reason().map(code -> reason(code, words)))
        .withText("ruleArticle", entry.ruleArticle());
  }

  private static Members reason(String code, Words words) {
    return new Members()
        .with("code", code)
        .with("words", words.benefit("rejection." + code))
        .with("mend", words.benefit("rejection." + code + ".mend"));
  }
}
