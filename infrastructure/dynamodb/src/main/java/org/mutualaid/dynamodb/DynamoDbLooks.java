package org.mutualaid.dynamodb;

import java.time.Instant;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
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
  public void note(ClaimId claim, DocumentId document, PersonId by, Role as, Instant at) {
    Fields item =
        Keys.look(claim, document, by, at)
            .text("kind", "LOOK")
            .text("claim", claim)
            .text("document", document)
            .text("by", by)
            .text("as", as)
            .text("at", at);
    calls.ask("PutItem", Request.on(table).attributes("Item", item));
  }
}
