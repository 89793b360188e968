package org.mutualaid.dynamodb;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Register;

/** The register of units in the people table, for who changes it. */
final class DynamoDbRegister implements Register {
  private final Calls calls;
  private final OpenReplays replays;
  private final Writes people;
  private final String table;

  DynamoDbRegister(Api api, String imports, String people, InstantSource clock, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.replays = new OpenReplays(api, imports, clock, pauses);
    this.people = new Writes(people);
    this.table = people;
  }

  @Override
  public Opened open(OfficeId unit, PersonId caller, RequestKey request) {
    List<Part> items =
        calls.readTogether(
            List.of(
                Calls.get(table, Keys.office(unit)),
                Calls.get(table, Keys.person(caller)),
                replays.get(request)));
    return new Opened(
        OfficeItem.in(items.get(0)), PersonItem.in(items.get(1)), replays.in(items.get(2)));
  }

  @Override
  public Stored put(
      Office after, Optional<Office> before, Post post, RequestKey request, Receipt receipt) {
    Expression unchanged =
        before
            .map(DynamoDbRegister::ofTheSameDistrict)
            .orElseGet(() -> new Expression().where("attribute_not_exists(pk)"));
    return replays.store(
        request,
        receipt,
        List.of(
            people.put(OfficeItem.of(after), unchanged, old -> new Stored.Lost()),
            people.holdsPost(request.caller(), post)));
  }

  private static Expression ofTheSameDistrict(Office before) {
    return new Expression()
        .where("district = :was")
        .argument("was", Fields.textValue(before.district()));
  }
}
