package org.mutualaid.dynamodb;

import org.mutualaid.aws.Pauses;
import org.mutualaid.roster.LinkKey;

/** The key of codes, wrapped, in the people table. */
final class DynamoDbLinkKey implements LinkKey {
  private final Calls calls;
  private final String table;

  DynamoDbLinkKey(Api api, String people, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.table = people;
  }

  @Override
  public byte[] orKeep(Fresh fresh) {
    Part kept = calls.read(table, Keys.linkKey());
    if (kept.isEmpty()) {
      keep(fresh.wrapped());
      kept = calls.read(table, Keys.linkKey());
    }
    return kept.bytes("wrappedKey");
  }

  /** The first one kept is the one for ever. */
  private void keep(byte[] wrapped) {
    Fields item = Keys.linkKey().text("kind", "LINK_KEY").bytes("wrappedKey", wrapped);
    Expression none = new Expression().where("attribute_not_exists(pk)");
    try {
      calls.ask("PutItem", Request.on(table).attributes("Item", item).condition(none));
    } catch (Refusal e) {
      if (!e.is(Calls.CONDITION)) {
        throw e;
      }
    }
  }
}
