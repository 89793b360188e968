package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.OwnClaims;
import org.mutualaid.claim.Page;
import org.mutualaid.people.PersonId;

/** Each member's claims, by the index by-member. Opens nothing sealed. */
public final class DynamoDbOwnClaims implements OwnClaims {
  private final Listing listing;

  DynamoDbOwnClaims(Api api, String claims, Pauses pauses) {
    var calls = new Calls(api, pauses);
    this.listing =
        new Listing(
            claims, "by-member", "memberKey", "startedKey", Cursors.STARTED_KEY, false, calls);
  }

  @Override
  public Optional<Page<ClaimSummary>> ofMember(PersonId member, int limit, Optional<Cursor> from) {
    return listing.page(member.value(), limit, from);
  }
}
