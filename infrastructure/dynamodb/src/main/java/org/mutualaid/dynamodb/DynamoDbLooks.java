package org.mutualaid.dynamodb;

import java.util.List;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** The record of looks in the claims table: one item for each, its key made of all it says. */
public final class DynamoDbLooks implements Looks {
  private final Calls calls;
  private final String table;

  DynamoDbLooks(Api api, String claims, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.table = claims;
  }

  @Override
  public void note(Look look) {
    Fields item =
        Keys.look(look)
            .text("kind", "LOOK")
            .text("claim", look.claim())
            .text("document", look.document())
            .text("by", look.by())
            .text("as", look.as())
            .text("at", look.at());
    calls.ask("PutItem", Request.on(table).attributes("Item", item));
  }

  @Override
  public List<Look> at(ClaimId claim) {
    Expression wanted =
        new Expression().where("pk = :pk").argument("pk", Fields.textValue(Keys.looks(claim)));
    Request query =
        Request.on(table)
            .keys(wanted)
            .flag("ConsistentRead", true)
            .flag("ScanIndexForward", false)
            .number("Limit", MOST);
    return calls.ask("Query", query).items().stream().map(DynamoDbLooks::read).toList();
  }

  private static Look read(Part item) {
    return new Look(
        new ClaimId(item.text("claim")),
        item.optionalText("document").map(DocumentId::new),
        new PersonId(item.text("by")),
        Role.valueOf(item.text("as")),
        item.instant("at"));
  }
}
