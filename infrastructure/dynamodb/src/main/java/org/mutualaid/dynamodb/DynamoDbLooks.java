package org.mutualaid.dynamodb;

import java.time.Instant;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Looks;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The record of looks in the claims table: one item for each, its key made of all it says. */
public final class DynamoDbLooks implements Looks {
  private final Calls calls;
  private final String table;

  public DynamoDbLooks(DynamoDbClient client, String claims, Pauses pauses) {
    this.calls = new Calls(client, pauses);
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
    var put = PutItemRequest.builder().tableName(table).item(item.map()).build();
    calls.ask(dynamo -> dynamo.putItem(put));
  }
}
