package org.mutualaid.dynamodb;

import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** How an entry of a claim's history is stored. */
final class HistoryForm {
  private HistoryForm() {}

  static AttributeValue of(HistoryEntry entry) {
    return new Fields()
        .number("version", entry.version())
        .text("at", entry.at())
        .text("action", entry.action())
        .text("from", entry.from())
        .text("to", entry.to())
        .text("by", entry.by())
        .text("as", entry.as())
        .text("reason", entry.reason())
        .texts("details", entry.details())
        .value();
  }

  static HistoryEntry read(AttributeValue value) {
    Part part = Part.of(value);
    return new HistoryEntry(
        part.number("version"),
        part.instant("at"),
        part.text("action"),
        ClaimState.Name.valueOf(part.text("from")),
        ClaimState.Name.valueOf(part.text("to")),
        new PersonId(part.text("by")),
        Role.valueOf(part.text("as")),
        part.optionalText("reason"),
        part.texts("details"));
  }
}
